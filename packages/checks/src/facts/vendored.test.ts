import { expect, test } from "vitest";
import { isVendored } from "./vendored.ts";

test.each([
  "node_modules/x/package.json",
  "frontend/dist/app.js",
  "web/core/lib/Drupal.php",
  "webroot/core/core.info.yml",
  "web/modules/contrib/token/token.module",
  "sites/all/modules/contrib/views/views.module",
  "public_html/sites/all/libraries/composer/psr/log/composer.json",
  "public_html/modules/simpletest/tests/common.test",
  "public_html/misc/typo3/phar-stream-wrapper/README.md",
  "environment/puppet/modules/stdlib/Gemfile",
  "Source/packages/jQuery.2.1.4/Content/x.js",
  "src/App/bin/Debug/App.dll",
  "static/3rdparty/chart.js",
  "wwwroot/lib/bootstrap/README.md",
  "ui/src/main/resources/static/vendor/x.js",
  "Scripts/jquery.validate.js",
  "css/bootstrap-theme.css",
  "js/moment-2.29.1.js",
  "js/app.min.js",
])("%s is somebody else's", (path) => {
  expect(isVendored(path)).toBe(true);
});

test.each([
  "packages/checks/src/index.ts",
  "ui/src/main/resources/templates/vendor/list.html",
  "ui/src/main/java/dk/os2/target/Target.java",
  "web/modules/custom/os2loop/os2loop.module",
  "public_html/sites/all/modules/os2_meeting/os2_meeting.module",
  "public_html/modules/os2_meeting/os2_meeting.module",
  "web/themes/custom/os2/os2.theme",
  "web/profiles/custom/os2loop/os2loop.info.yml",
  "frontend/vue.config.js",
  "assets/bootstrap.js",
  "src/react/index.js",
  "core/models.py",
  "bin/console",
])("%s is the product's own", (path) => {
  expect(isVendored(path)).toBe(false);
});
