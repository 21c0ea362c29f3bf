/** Sentences as a bulleted list; draws nothing where there are none. */
export function Facts({ sentences }: { sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul class="facts">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
