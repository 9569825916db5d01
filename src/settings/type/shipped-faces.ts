// Written by build.mjs from the font files' own tables: packaging/fonts.mjs says which files there are.
import type { Face } from './font-files.ts';

const R0 = 'U+20-7e,U+a0-ff,U+102,U+131,U+152-153,U+2bb-2bc,U+2c6,U+2da,U+2dc,U+300-301,U+303-304,U+308-309,U+323,U+2009,U+200b,U+2013-2014,U+2018-201a,U+201c-201e,U+2022,U+2026,U+2032-2033,U+2039-203a,U+2044,U+20ac,U+2122,U+2191,U+2193,U+2212,U+2215';
const R1 = 'U+100-101,U+103-130,U+132-151,U+154-17e,U+18f,U+192,U+1a0-1a1,U+1af-1b0,U+1c4-1dc,U+1e6-1e7,U+1ea-1eb,U+1fa-21b,U+22a-22d,U+230-233,U+237,U+251,U+259,U+261,U+2b9-2ba,U+2be-2bf,U+2c7-2cc,U+2dd,U+300-301,U+303-304,U+308-309,U+323,U+1e08-1e09,U+1e0c-1e0f,U+1e14-1e17,U+1e1c-1e1d,U+1e20-1e21,U+1e24-1e25,U+1e2a-1e2b,U+1e2e-1e2f,U+1e36-1e3b,U+1e42-1e49,U+1e4c-1e53,U+1e5a-1e69,U+1e6c-1e6f,U+1e78-1e7b,U+1e80-1e85,U+1e8e-1e8f,U+1e92-1e93,U+1e97,U+1e9e,U+1ef2-1ef9,U+2020,U+20a1,U+20a3-20a4,U+20a6-20a7,U+20a9,U+20ab,U+20ad-20ae,U+20b1-20b2,U+20b4-20b5,U+20b8-20ba,U+20bc-20bd,U+2113';
const R2 = 'U+300-301,U+303-304,U+308-309,U+323,U+1ea0-1ef1';
const R3 = 'U+374-375,U+37a,U+37e,U+384-38a,U+38c,U+38e-3a1,U+3a3-3ce,U+3d7-3e1';
const R4 = 'U+1f00-1f15,U+1f18-1f1d,U+1f20-1f45,U+1f48-1f4d,U+1f50-1f57,U+1f59,U+1f5b,U+1f5d,U+1f5f-1f7d,U+1f80-1fb4,U+1fb6-1fc4,U+1fc6-1fd3,U+1fd6-1fdb,U+1fdd-1fef,U+1ff2-1ff4,U+1ff6-1ffe';
const R5 = 'U+301,U+401-44f,U+451-45f,U+490-491,U+4b0-4b1,U+2116';
const R6 = 'U+462-463,U+46a-46b,U+492-493,U+496-497,U+49a-49b,U+4a2-4a3,U+4ae-4af,U+4ba-4bb,U+4d8-4d9,U+4e8-4e9';
const R7 = 'U+20-7e,U+a0-ff,U+131,U+152-153,U+2bb-2bc,U+2c6,U+2da,U+2dc,U+300-301,U+303-304,U+308-309,U+323,U+329,U+2002,U+2009,U+200b,U+2013-2014,U+2018-201a,U+201c-201e,U+2022,U+2026,U+2032-2033,U+2039-203a,U+2044,U+20ac,U+2122,U+2191,U+2193,U+2212,U+2215';
const R8 = 'U+100-12b,U+12e-130,U+134-151,U+154-165,U+168-17f,U+18f,U+192,U+1a0-1a1,U+1af-1b0,U+1cd-1dc,U+1e6-1e7,U+1f8-1f9,U+218-21b,U+237,U+251,U+259,U+261,U+2b0,U+2b2-2b3,U+2b7-2b8,U+2be-2bf,U+2c7-2cc,U+2dd,U+2e1-2e3,U+300-301,U+303-304,U+308-309,U+323,U+329,U+1d43,U+1d47-1d49,U+1d4d,U+1d4f-1d50,U+1d52,U+1d56-1d58,U+1d5b,U+1d9c,U+1da0,U+1dbb,U+1e0c-1e0f,U+1e20-1e21,U+1e24-1e25,U+1e2a-1e2b,U+1e36-1e3b,U+1e3e-1e3f,U+1e42-1e49,U+1e5a-1e63,U+1e6c-1e6f,U+1e80-1e85,U+1e8e-1e8f,U+1e92-1e93,U+1e97,U+1e9e,U+1ef2-1ef9,U+2020,U+20a1,U+20a4,U+20a6-20a7,U+20a9,U+20ab,U+20ae,U+20b1-20b2,U+20b4-20b5,U+20b8-20ba,U+20bd,U+20bf,U+2113';
const R9 = 'U+300-301,U+303-304,U+308-309,U+323,U+329,U+1ea0-1ef1';
const R10 = 'U+374-375,U+37e,U+384-38a,U+38c,U+38e-3a1,U+3a3-3ce,U+3d7,U+3d9,U+3db,U+3dd,U+3e1';
const R11 = 'U+301,U+400-45f,U+490-491,U+4b0-4b1,U+2116';
const R12 = 'U+462-463,U+472-475,U+492-493,U+496-49b,U+4a0-4a3,U+4aa-4ab,U+4ae-4af,U+4b2-4b3,U+4b6-4b7,U+4ba-4bb,U+4c0-4c2,U+4cf-4d1,U+4d4-4d9,U+4e2-4e3,U+4e6-4e9,U+4ee-4ef,U+4f2-4f3';
const R13 = 'U+0,U+20-7e,U+a0-ac,U+ae-ff,U+131,U+152-153,U+2bb-2bc,U+2c6,U+2da,U+2dc,U+300-301,U+303-304,U+308-309,U+323,U+2002,U+2009,U+200b,U+2013-2014,U+2018-201a,U+201c-201e,U+2022,U+2026,U+2032-2033,U+2039-203a,U+2044,U+20ac,U+2122,U+2191,U+2193,U+2212,U+feff';
const R14 = 'U+100-130,U+132-148,U+14a-151,U+154-1c3,U+1c5-254,U+256-27b,U+27e-284,U+286-290,U+292-2a4,U+2a6-2ba,U+2bd-2c5,U+2c7-2cc,U+2ce-2d7,U+2dd-301,U+303-304,U+308-309,U+323,U+1d00,U+1d0d,U+1d1b,U+1d43,U+1d47-1d49,U+1d4d,U+1d4f-1d50,U+1d52,U+1d56-1d58,U+1d5b,U+1d62-1d65,U+1d9c,U+1da0,U+1dbb,U+1dbf,U+1e00-1e9b,U+1e9d-1e9f,U+1ef2-1eff,U+2020,U+20a0-20ab,U+20ad-20af,U+20b1-20b5,U+20b8-20ba,U+20bc-20bf,U+2113,U+2c7c,U+2c7f,U+a7ff';
const R15 = 'U+374-376,U+37a-37f,U+384-38a,U+38c,U+38e-3a1,U+3a3-3d7,U+3dc-3dd,U+3f0-3f6,U+3f9-3fa,U+3fc-3ff';
const R16 = 'U+460-479,U+480-48f,U+492-49d,U+4a0-4af,U+4b2-4ff,U+52f,U+2dff,U+a69f';
const R17 = 'U+20-7e,U+a0-ac,U+ae-b4,U+b6-ff,U+102,U+131,U+152-153,U+2c6,U+2da,U+2dc,U+300-301,U+303-304,U+308,U+2009,U+2013-2014,U+2018-201a,U+201c-201e,U+2022,U+2026,U+2039-203a,U+2044,U+20ac,U+2122,U+2212,U+2215';
const R18 = 'U+100-101,U+103-107,U+10a-113,U+116-11b,U+11e-123,U+126-127,U+12a-12b,U+12e-130,U+132-133,U+136-137,U+139-13e,U+141-148,U+150-151,U+154-155,U+158-15b,U+15e-165,U+16a-16b,U+16e-17e,U+192,U+218-21b,U+237,U+2c7,U+2c9,U+2dd,U+300-301,U+303-304,U+308,U+1e80-1e85,U+1e9e,U+1ef2-1ef3,U+2020,U+20b9,U+2113';
const R19 = 'U+d,U+20-7e,U+a0-ff,U+102,U+131,U+152-153,U+2bb-2bc,U+2c6,U+2da,U+2dc,U+300-301,U+303-304,U+308-309,U+323,U+2009,U+200b,U+2013-2014,U+2018-201a,U+201c-201e,U+2022,U+2026,U+2033,U+2039-203a,U+2044,U+20ac,U+2122,U+2212,U+2215';
const R20 = 'U+100-101,U+103-130,U+132-151,U+154-17e,U+18f,U+192,U+19d,U+1a0-1a1,U+1af-1b0,U+1c4-1d4,U+1e6-1e7,U+1ea-1eb,U+1f1-1f2,U+1fa-21b,U+22a-22d,U+230-233,U+237,U+259,U+272,U+2be-2bf,U+2c7-2c8,U+2cc,U+2dd,U+300-301,U+303-304,U+308-309,U+323,U+1e08-1e09,U+1e0c-1e0f,U+1e14-1e17,U+1e1c-1e1d,U+1e20-1e21,U+1e24-1e25,U+1e2a-1e2b,U+1e2e-1e2f,U+1e36-1e37,U+1e3a-1e3b,U+1e42-1e49,U+1e4c-1e53,U+1e5a-1e5b,U+1e5e-1e69,U+1e6c-1e6f,U+1e78-1e7b,U+1e80-1e85,U+1e8e-1e8f,U+1e92-1e93,U+1e97,U+1e9e,U+1ef2-1ef9,U+2020,U+20a1,U+20a3-20a4,U+20a6-20a7,U+20a9,U+20ab,U+20ad,U+20b1-20b2,U+20b5,U+20b9-20ba,U+20bc-20bd,U+2113';
const R21 = 'U+20-7e,U+a1-107,U+10a-11b,U+11e-123,U+125-12b,U+12e-133,U+135-16b,U+16e-17f,U+181,U+186-18a,U+18e-194,U+196-19a,U+19d,U+1a0-1a1,U+1a4-1a5,U+1a9,U+1ac-1b4,U+1b7,U+1c0-1df,U+1e4-1e7,U+1e9,U+1ee-1ef,U+1f1-1f5,U+1f8-1f9,U+1fe-1ff,U+218-21b,U+21f,U+228-22b,U+237,U+23d,U+242-245,U+24b-24c,U+250-276,U+278-27b,U+27d-27e,U+280-284,U+288-292,U+294-295,U+298-299,U+29b-2ad,U+2b0,U+2b2,U+2b7,U+2b9-2bc,U+2c1,U+2c6-2c8,U+2cc,U+2d0-2d1,U+2d8-2de,U+2e0-2e1,U+2e5-2e9,U+2ec-2ed,U+2f3,U+300-30c,U+30f,U+312-314,U+318-320,U+323-32a,U+32c-32d,U+330-332,U+334,U+339-33d,U+342-344,U+346-34e,U+35c,U+361-362,U+370-377,U+37a,U+37e,U+384-38a,U+38c,U+38e-3a1,U+3a3-3d1,U+3d5-3e1,U+3f7-3f8,U+3fa-3fb,U+400-45f,U+462-463,U+46a-46b,U+472-475,U+486,U+490-4f9,U+4fc-4fd,U+510-513,U+51c-51d,U+524-527,U+1d6c-1d76,U+1dc4-1dc9,U+1e03-1e05,U+1e0a-1e0f,U+1e12-1e13,U+1e1e-1e1f,U+1e24-1e25,U+1e2e-1e2f,U+1e36-1e37,U+1e3c-1e41,U+1e44-1e47,U+1e4a-1e4d,U+1e50-1e53,U+1e56-1e57,U+1e5a-1e5b,U+1e60-1e63,U+1e6a-1e71,U+1e7c-1e7d,U+1e80-1e85,U+1e90-1e93,U+1e9e,U+1ea0-1ef9,U+1f00-1f15,U+1f18-1f1d,U+1f20-1f45,U+1f48-1f4d,U+1f50-1f57,U+1f59,U+1f5b,U+1f5d,U+1f5f-1f7d,U+1f80-1fb4,U+1fb6-1fc4,U+1fc6-1fd3,U+1fd6-1fdb,U+1fdd-1fef,U+1ff2-1ff4,U+1ff6-1ffe,U+2000-200d,U+2010-2027,U+202f-2030,U+2032-203f,U+2042,U+2044,U+2047-2049,U+2052,U+205f,U+2070,U+2074-2079,U+207f-2089,U+208d-208e,U+20a1-20a2,U+20a4,U+20a6-20a9,U+20ab-20ac,U+20ae,U+20b1-20b2,U+20b4-20b5,U+20b8-20ba,U+20bc-20bd,U+2100-2101,U+2103,U+2105-2106,U+2109,U+2113,U+2116,U+211e,U+2121-2122,U+212e,U+213b,U+2153-215e,U+2160-217f,U+2190-2199,U+21d0-21d5,U+2202,U+2205,U+220f,U+2211-2212,U+221a,U+221e,U+222b,U+2248,U+2260,U+2264-2265,U+2549,U+25a0-25a1,U+25aa-25af,U+25b2-25c5,U+25ca-25cb,U+25cf,U+25d8-25d9,U+25e6,U+25ef,U+25fe,U+2605-2606,U+263a-263c,U+2640,U+2642,U+2660-2667,U+2669-266f,U+2713,U+2720,U+272a,U+273d,U+274f,U+2759,U+2794,U+27a4,U+27b2,U+27e8-27e9,U+2c62,U+2c64,U+2c6d,U+2c72-2c73,U+2e32,U+3000,U+a71b-a71c,U+a78b-a78d,U+a7aa,U+ab53,U+fb01-fb03,U+fb06';
const R22 = 'U+20-7e,U+a1-107,U+10a-11b,U+11e-123,U+125-12b,U+12e-133,U+135-16b,U+16e-17f,U+181,U+186-18a,U+18e-194,U+196-19a,U+19d,U+1a0-1a1,U+1a4-1a5,U+1a9,U+1ac-1b4,U+1b7,U+1c0-1df,U+1e4-1e7,U+1e9,U+1ee-1ef,U+1f1-1f5,U+1f8-1f9,U+1fe-1ff,U+218-21b,U+21f,U+228-22b,U+237,U+23d,U+242-245,U+24b-24c,U+250-276,U+278-27b,U+27d-27e,U+280-284,U+288-292,U+294-295,U+298-299,U+29b-2ad,U+2b0,U+2b2,U+2b7,U+2b9-2bc,U+2c1,U+2c6-2c8,U+2cc,U+2d0-2d1,U+2d8-2de,U+2e0-2e1,U+2e5-2e9,U+2ec-2ed,U+2f3,U+300-30c,U+30f,U+312-314,U+318-320,U+323-32a,U+32c-32d,U+330-332,U+334,U+339-33d,U+342-344,U+346-34e,U+35c,U+361-362,U+370-377,U+37a,U+37e,U+384-38a,U+38c,U+38e-3a1,U+3a3-3d1,U+3d5-3e1,U+3f7-3f8,U+3fa-3fb,U+400-45f,U+462-463,U+46a-46b,U+472-475,U+486,U+490-4f9,U+4fc-4fd,U+510-513,U+51c-51d,U+524-527,U+1d6c-1d76,U+1dc4-1dc9,U+1e03-1e05,U+1e0a-1e0f,U+1e12-1e13,U+1e1e-1e1f,U+1e24-1e25,U+1e2e-1e2f,U+1e36-1e37,U+1e3c-1e41,U+1e44-1e47,U+1e4a-1e4d,U+1e50-1e53,U+1e56-1e57,U+1e5a-1e5b,U+1e60-1e63,U+1e6a-1e71,U+1e7c-1e7d,U+1e80-1e85,U+1e90-1e93,U+1e9e,U+1ea0-1ef9,U+1f00-1f15,U+1f18-1f1d,U+1f20-1f45,U+1f48-1f4d,U+1f50-1f57,U+1f59,U+1f5b,U+1f5d,U+1f5f-1f7d,U+1f80-1fb4,U+1fb6-1fc4,U+1fc6-1fd3,U+1fd6-1fdb,U+1fdd-1fef,U+1ff2-1ff4,U+1ff6-1ffe,U+2000-200d,U+2010-2027,U+202f-2030,U+2032-203f,U+2042,U+2044,U+2047-2049,U+2052,U+205f,U+2070,U+2074-2079,U+207f-2089,U+208d-208e,U+20a1-20a2,U+20a4,U+20a6-20a9,U+20ab-20ac,U+20ae,U+20b1-20b2,U+20b4-20b5,U+20b8-20ba,U+20bc-20bd,U+2100-2101,U+2103,U+2105-2106,U+2109,U+2113,U+2116,U+211e,U+2121-2122,U+212e,U+213b,U+2153-215e,U+2160-217f,U+2190-2199,U+21d0-21d5,U+2202,U+2205,U+220f,U+2211-2212,U+221a,U+221e,U+222b,U+2248,U+2260,U+2264-2265,U+2549,U+25a0-25a1,U+25aa-25af,U+25b2-25c5,U+25ca-25cb,U+25cf,U+25d8-25d9,U+25e6,U+25ef,U+25fe,U+2605-2606,U+263a-263c,U+2640,U+2642,U+2660-2667,U+2669-266f,U+2713,U+2720,U+272a,U+273d,U+274f,U+2759,U+2794,U+27a4,U+27b2,U+27e8-27e9,U+2c62,U+2c64,U+2c6d,U+2c72-2c73,U+2e32,U+3000,U+a71b-a71c,U+a78b-a78d,U+a7aa,U+ab53,U+fb01-fb03,U+fb05-fb06';

/** Files of every shipped typeface, by the beginning of their names. */
export const shippedFaces: Readonly<Record<string, readonly Face[]>> = {
  literata: [
    { file: 'literata.woff2', style: 'normal', weight: '200 900', unicodeRange: R0 },
    { file: 'literata-latin-ext.woff2', style: 'normal', weight: '200 900', unicodeRange: R1 },
    { file: 'literata-vietnamese.woff2', style: 'normal', weight: '200 900', unicodeRange: R2 },
    { file: 'literata-greek.woff2', style: 'normal', weight: '200 900', unicodeRange: R3 },
    { file: 'literata-greek-ext.woff2', style: 'normal', weight: '200 900', unicodeRange: R4 },
    { file: 'literata-cyrillic.woff2', style: 'normal', weight: '200 900', unicodeRange: R5 },
    { file: 'literata-cyrillic-ext.woff2', style: 'normal', weight: '200 900', unicodeRange: R6 },
    { file: 'literata-italic.woff2', style: 'italic', weight: '200 900', unicodeRange: R0 },
    { file: 'literata-italic-latin-ext.woff2', style: 'italic', weight: '200 900', unicodeRange: R1 },
    { file: 'literata-italic-vietnamese.woff2', style: 'italic', weight: '200 900', unicodeRange: R2 },
    { file: 'literata-italic-greek.woff2', style: 'italic', weight: '200 900', unicodeRange: R3 },
    { file: 'literata-italic-greek-ext.woff2', style: 'italic', weight: '200 900', unicodeRange: R4 },
    { file: 'literata-italic-cyrillic.woff2', style: 'italic', weight: '200 900', unicodeRange: R5 },
    { file: 'literata-italic-cyrillic-ext.woff2', style: 'italic', weight: '200 900', unicodeRange: R6 },
  ],
  'source-serif': [
    { file: 'source-serif.woff2', style: 'normal', weight: '200 900', unicodeRange: R7 },
    { file: 'source-serif-latin-ext.woff2', style: 'normal', weight: '200 900', unicodeRange: R8 },
    { file: 'source-serif-vietnamese.woff2', style: 'normal', weight: '200 900', unicodeRange: R9 },
    { file: 'source-serif-greek.woff2', style: 'normal', weight: '200 900', unicodeRange: R10 },
    { file: 'source-serif-cyrillic.woff2', style: 'normal', weight: '200 900', unicodeRange: R11 },
    { file: 'source-serif-cyrillic-ext.woff2', style: 'normal', weight: '200 900', unicodeRange: R12 },
    { file: 'source-serif-italic.woff2', style: 'italic', weight: '200 900', unicodeRange: R7 },
    { file: 'source-serif-italic-latin-ext.woff2', style: 'italic', weight: '200 900', unicodeRange: R8 },
    { file: 'source-serif-italic-vietnamese.woff2', style: 'italic', weight: '200 900', unicodeRange: R9 },
    { file: 'source-serif-italic-greek.woff2', style: 'italic', weight: '200 900', unicodeRange: R10 },
    { file: 'source-serif-italic-cyrillic.woff2', style: 'italic', weight: '200 900', unicodeRange: R11 },
    { file: 'source-serif-italic-cyrillic-ext.woff2', style: 'italic', weight: '200 900', unicodeRange: R12 },
  ],
  inter: [
    { file: 'inter.woff2', style: 'normal', weight: '100 900', unicodeRange: R13 },
    { file: 'inter-latin-ext.woff2', style: 'normal', weight: '100 900', unicodeRange: R14 },
    { file: 'inter-vietnamese.woff2', style: 'normal', weight: '100 900', unicodeRange: R2 },
    { file: 'inter-greek.woff2', style: 'normal', weight: '100 900', unicodeRange: R15 },
    { file: 'inter-greek-ext.woff2', style: 'normal', weight: '100 900', unicodeRange: R4 },
    { file: 'inter-cyrillic.woff2', style: 'normal', weight: '100 900', unicodeRange: R11 },
    { file: 'inter-cyrillic-ext.woff2', style: 'normal', weight: '100 900', unicodeRange: R16 },
    { file: 'inter-italic.woff2', style: 'italic', weight: '100 900', unicodeRange: R13 },
    { file: 'inter-italic-latin-ext.woff2', style: 'italic', weight: '100 900', unicodeRange: R14 },
    { file: 'inter-italic-vietnamese.woff2', style: 'italic', weight: '100 900', unicodeRange: R2 },
    { file: 'inter-italic-greek.woff2', style: 'italic', weight: '100 900', unicodeRange: R15 },
    { file: 'inter-italic-greek-ext.woff2', style: 'italic', weight: '100 900', unicodeRange: R4 },
    { file: 'inter-italic-cyrillic.woff2', style: 'italic', weight: '100 900', unicodeRange: R11 },
    { file: 'inter-italic-cyrillic-ext.woff2', style: 'italic', weight: '100 900', unicodeRange: R16 },
  ],
  atkinson: [
    { file: 'atkinson.woff2', style: 'normal', weight: '200 800', unicodeRange: R17 },
    { file: 'atkinson-latin-ext.woff2', style: 'normal', weight: '200 800', unicodeRange: R18 },
    { file: 'atkinson-italic.woff2', style: 'italic', weight: '200 800', unicodeRange: R17 },
    { file: 'atkinson-italic-latin-ext.woff2', style: 'italic', weight: '200 800', unicodeRange: R18 },
  ],
  lexend: [
    { file: 'lexend.woff2', style: 'normal', weight: '100 900', unicodeRange: R19 },
    { file: 'lexend-latin-ext.woff2', style: 'normal', weight: '100 900', unicodeRange: R20 },
    { file: 'lexend-vietnamese.woff2', style: 'normal', weight: '100 900', unicodeRange: R2 },
  ],
  opendyslexic: [
    { file: 'opendyslexic.woff2', style: 'normal', weight: '400', unicodeRange: R21 },
    { file: 'opendyslexic-bold.woff2', style: 'normal', weight: '700', unicodeRange: R21 },
    { file: 'opendyslexic-italic.woff2', style: 'italic', weight: '400', unicodeRange: R22 },
    { file: 'opendyslexic-bold-italic.woff2', style: 'italic', weight: '700', unicodeRange: R22 },
  ],
};
