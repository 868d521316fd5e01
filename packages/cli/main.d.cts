/**
 * Runs the command line of OS2kit.
 * @param args as on the command line, without node and script
 * @returns the process's exit code: 0 done; 1 the call or its input is wrong; 2 something is left for a person; 70 a bug
 */
export declare function main(args: readonly string[]): Promise<0 | 1 | 2 | 70>;
