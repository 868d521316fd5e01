import type { LicenceData } from "./pack-licence.ts";

/** Texts that no package has: the EUPL 1.2 in Danish, made by packLicence from the European Commission's text. */
// prettier-ignore
export const OTHER_LICENCES: readonly LicenceData[] = [
  ["EUPL-1.2",1979,31,"aa4xMAozgjgOtNcwUtVLsUdDqOm725v7a2xDhMku2nnSL4GBvxJjCjUneudxEcsv/3jy//tdBkbkscWC3gTo2X3crkDRFFOsyfv90B09EMTs1dTGpO0ckt2uQiqlAyPK9HNZ2LIq2vs57wRcB8177tFvO3tITYEQVyF8hEWsrqEsrGVQ4VNZ6P4VsPNo0HOqNeJe9AEHmL8ib4IK9xvZz00KF4/DnQPahumc/ifwwbpBT+3nP7+Jsy2HFf74jYFJ3JDWBnjTypHoWgPqzvPpp1fW+b2U262O1EpClPP8ZbaaebKnCBvAUckWcC28lPP8rqnXDjmuCBvAUckWK27EVdsyc/Bt8PRaesf+AwGcLYUCZNnZRXMZOnW51BDbOgNHFFVZakegqw9nL5gXUUzxBgUBaSym4SYRqPJ/r20qUFUclX6pX/ZmvbU2adkN9HfO/3jyR81rVgIythzzeLW+Aj09mtIdHU9T4XMPy4JKqNai/r1bNQmmvKTwwxnHWoFS","Nf4p"],
];
