/** Leaves out mutants that the compiler refuses: no test need find what can't be built. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { Mutant } from './mutant';

/** The project of all sources, tests aside. */
const PROJECT = 'src/tsconfig.json';

function settings(): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(PROJECT, (file) => readFileSync(file, 'utf8')) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(PROJECT));
}

/** The compiler, kept between mutants; of each only the changed file is checked. */
export class TypeCheck {
  readonly #texts = new Map<string, string>();
  readonly #versions = new Map<string, number>();
  readonly #service: ts.LanguageService;

  constructor() {
    const { fileNames, options } = settings();
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => ({ ...options, noUnusedLocals: false, noUnusedParameters: false }),
      getScriptFileNames: () => fileNames,
      getScriptVersion: (file) => String(this.#versions.get(path.resolve(file)) ?? 0),
      getScriptSnapshot: (file) => {
        const text = this.#texts.get(path.resolve(file)) ?? ts.sys.readFile(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => process.cwd(),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (file) => ts.sys.fileExists(file),
      readFile: (file) => ts.sys.readFile(file),
      directoryExists: (folder) => ts.sys.directoryExists(folder),
      getDirectories: (folder) => ts.sys.getDirectories(folder),
    });
  }

  /** Whether a file with the mutant in it still compiles. */
  isAllowed({ file, start, end, replacement }: Mutant): boolean {
    const place = path.resolve(file);
    const text = readFileSync(file, 'utf8');
    this.#put(place, text.slice(0, start) + replacement + text.slice(end));
    const faults = [
      ...this.#service.getSyntacticDiagnostics(place),
      ...this.#service.getSemanticDiagnostics(place),
    ];
    this.#put(place, text);
    return faults.length === 0;
  }

  #put(place: string, text: string): void {
    this.#texts.set(place, text);
    this.#versions.set(place, (this.#versions.get(place) ?? 0) + 1);
  }
}
