/** Words of service around a name, in some thirty languages; folded, see services.ts. */
export const SERVICE_WORDS = `
  support supports supportteam help helps helpdesk helpline desk care customer customers customercare service services
  assist assistance assistant contact chat recovery recover refund refunds claim claims airdrop
  giveaway giveaways promo reward rewards bonus wallet security billing payments payout ask kundendienst kundenservice
  kundenbetreuung erstattung remboursement remboursements atencion asistencia reembolso reembolsos reclamaciones
  atendimento assistencia supporto rimborso rimborsi klantenservice webcare wsparcie infolinia reklamacje kundtjanst
  kundsupport kundeservice asiakaspalvelu asiakastuki podpora asistenta rambursare ugyfelszolgalat pengaduan bantuan
  εξυπηρέτηση υποστήριξη поддержка техподдержка возврат підтримка техпідтримка الدعم دعم پشتیبانی תמיכה सहायता सपोर्ट
  সাপোর্ট سپورٹ ช่วยเหลือ 客服 客服中心 退款 サポート ヘルプ カスタマーサポート 고객센터 고객지원 hilfe soporte ayuda suporte
  ajuda aide assistenza`;
