import type { Stack } from "../facts/stacks.ts";
import { sourceFiles } from "../facts/stacks/source-files.ts";
import type { RepositoryView } from "../repository-view.ts";

/** So many sources are enough to tell. */
const MAX_FILES = 60;

const NODE =
  /^(node:.*|assert|buffer|child_process|cluster|console|constants|crypto|dgram|dns|domain|events|fs|http|http2|https|module|net|os|path|perf_hooks|process|punycode|querystring|readline|repl|stream|string_decoder|timers|tls|tty|url|util|v8|vm|worker_threads|zlib)(\/|$)/;

const PYTHON =
  /^(__future__|_.*|abc|argparse|array|ast|asyncio|atexit|base64|binascii|bisect|builtins|bz2|calendar|codecs|collections|concurrent|configparser|contextlib|copy|csv|ctypes|dataclasses|datetime|decimal|difflib|email|enum|errno|fcntl|fileinput|fnmatch|fractions|ftplib|functools|gc|getopt|getpass|gettext|glob|grp|gzip|hashlib|heapq|hmac|html|http|importlib|inspect|io|ipaddress|itertools|json|keyword|locale|logging|lzma|math|mimetypes|multiprocessing|numbers|operator|os|pathlib|pickle|pkgutil|platform|pprint|pwd|queue|random|re|resource|sched|secrets|select|selectors|shelve|shlex|shutil|signal|site|smtplib|socket|socketserver|sqlite3|ssl|stat|statistics|string|struct|subprocess|sys|sysconfig|tarfile|telnetlib|tempfile|termios|textwrap|threading|time|timeit|tkinter|token|tokenize|traceback|tty|types|typing|unicodedata|unittest|urllib|uuid|venv|warnings|wave|weakref|webbrowser|winreg|xml|xmlrpc|zipfile|zlib|zoneinfo)$/;

/**
 * Whether a part's sources fetch anything from outside, as far as plain text tells.
 * @returns true where nobody can tell: other languages than JavaScript, TypeScript and Python
 */
export function usesLibraries(repository: RepositoryView, { folder, technology }: Stack): boolean {
  const isPython = technology === "python";
  if (!isPython && technology !== "javascript" && technology !== "typescript") return true;
  const sources = sourceFiles(repository).filter(
    ({ path, technology: own }) => own === technology && (folder === "" || path.startsWith(`${folder}/`)),
  );
  const local = new Set(sources.flatMap(({ path }) => path.replace(/\.\w+$/, "").split("/")));
  return sources.slice(0, MAX_FILES).some(({ path }) => {
    const text = (repository.files.text(path) ?? "").slice(0, 50_000);
    return isPython
      ? [...text.matchAll(/^[ \t]{0,20}(?:from|import)[ \t]{1,5}([A-Za-z_]\w*)/gm)].some(
          ([, name = ""]) => !PYTHON.test(name) && !local.has(name),
        )
      : [...text.matchAll(/\b(?:require\(|from|import)[ \t]{0,5}["']([^"'./][^"'\n]{0,200})["']/g)].some(
          ([, name = ""]) => !NODE.test(name),
        );
  });
}
