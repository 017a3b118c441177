import { CACHE_CHECKED, CACHE_FOR_GOOD, FILE_TYPES, HASHED_FOLDERS, type Header } from "./policy.ts";

const FOLDERS = HASHED_FOLDERS.join("|");

/** The file that says what to send in the words of Netlify and Cloudflare Pages. */
export const HEADERS_FILE = "_headers";

/** The files by which hosts learn what to send, by name; they lie in the root of a site. */
export function hostFiles(headers: readonly Header[]): ReadonlyMap<string, string> {
  return new Map([
    ["nginx.conf", nginxOf(headers)],
    [".htaccess", apacheOf(headers)],
    [HEADERS_FILE, headersFileOf(headers)],
    // GitHub Pages would leave out what begins with an underscore.
    [".nojekyll", ""],
  ]);
}

function nginxOf(headers: readonly Header[]): string {
  const types = FILE_TYPES.map(({ ending, type }) => `  ${type} ${ending};`);
  const texts = FILE_TYPES.filter(({ type }) => /^text\/(?!html)/.test(type)).map(({ type }) => type);
  return `# nginx: include this file where the site is served, at the root
#
#   location / {
#     root /srv/vijim;
#     error_page 404 /404.html;
#     include /srv/vijim/nginx.conf;
#   }
#
# or below a path:
#
#   location /plans/ {
#     alias /srv/vijim/;
#     error_page 404 /plans/404.html;
#     include /srv/vijim/nginx.conf;
#   }

index index.html;
absolute_redirect off;
types {
${types.join("\n")}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${texts.join(" ")};

gzip_static on;
gzip_vary on;
# Brotli needs a module (Debian: libnginx-mod-http-brotli-static); where it is there, take away the sign:
#brotli_static on;

set $vijim_cache "${CACHE_CHECKED}";
if ($uri ~ "/(${FOLDERS})/") {
  set $vijim_cache "${CACHE_FOR_GOOD}";
}
add_header Cache-Control $vijim_cache;
${headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join("\n")}
`;
}

function apacheOf(headers: readonly Header[]): string {
  return `# Apache 2.4 with AllowOverride All, mod_headers and mod_rewrite. Without mod_headers it refuses to serve.

DirectoryIndex index.html
# Below a path, write it here too: /plans/404.html
ErrorDocument 404 /404.html

${FILE_TYPES.map(({ ending, type }) => `AddType ${type} .${ending}`).join("\n")}
AddCharset utf-8 .html .js .css .txt

Header set Cache-Control "${CACHE_CHECKED}"
Header set Cache-Control "${CACHE_FOR_GOOD}" "expr=%{REQUEST_URI} =~ m#/(${FOLDERS})/#"
${headers.map(([name, value]) => `Header always set ${name} "${value}"`).join("\n")}

RemoveLanguage .br .gz
RemoveType .br .gz
AddEncoding br .br
AddEncoding gzip .gz
<IfModule mod_rewrite.c>
  RewriteEngine On
${["br", "gzip"].map(rewriteOf).join("\n")}
</IfModule>
<FilesMatch "\\.(${FILE_TYPES.flatMap(({ ending, canShrink }) => (canShrink ? ending : [])).join("|")})(\\.(br|gz))?$">
  Header merge Vary Accept-Encoding
</FilesMatch>
`;
}

/** Answers with the compressed file beside the one that was asked for, where the browser takes it. */
function rewriteOf(encoding: string): string {
  const ending = encoding === "gzip" ? "gz" : encoding;
  return `  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
  RewriteCond %{REQUEST_FILENAME}.${ending} -f
  RewriteRule ^(.+)$ $1.${ending} [L,E=no-gzip:1]`;
}

/** Netlify and Cloudflare Pages; both compress by themselves and have pages asked for anew. */
function headersFileOf(headers: readonly Header[]): string {
  const everywhere = headers.map(([name, value]) => `  ${name}: ${value}`);
  const folders = HASHED_FOLDERS.map((folder) => `/${folder}/*\n  Cache-Control: ${CACHE_FOR_GOOD}`);
  return `/*\n${everywhere.join("\n")}\n${folders.join("\n")}\n`;
}

/** What that file has sent with every file. */
export function headersIn(text: string): readonly Header[] {
  const everywhere = text.split(/\n(?=\/)/)[0] ?? "";
  return Array.from(
    everywhere.matchAll(/^ {2}([\w-]+): (.*)$/gm),
    ([, name = "", value = ""]): Header => [name, value],
  );
}
