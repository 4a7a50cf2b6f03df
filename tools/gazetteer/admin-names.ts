/** Names of units of government without the word for the kind of unit: "Tolima Department" is also "Tolima". */

const BEFORE = ['Republic of', 'State of', 'Region of', 'Province of', 'Departamento de', 'Provincia de', 'Estado de', 'Wilayat', 'Muhafazat', 'Département de'];
const AFTER = [
  'Autonomous Region', 'Autonomous Republic', 'Autonomous Oblast', 'Capital Region', 'Special Region', 'Local Government Area', 'Metropolitan City',
  'Province', 'Provinces', 'Region', 'Oblast', 'oblast', 'Oblisi', "Oblast'", 'Oblys', 'State', 'Department', 'Governorate', 'District', 'County', 'Prefecture', 'Kray', 'Krai',
  'Republic', 'Municipality', 'Division', 'Parish', 'Canton', 'Voivodeship', 'Emirate', 'Territory', 'City', 'Raion', 'Rayon', 'LGA', 'Regency', 'Zone',
  'Governorates', 'Area', 'Borough', 'Province of', 'region', 'province', 'district', 'Shi', 'Sheng', 'Ken',
];

/** @returns the name itself where nothing can be left out. */
export function typeless(name: string): string {
  for (const word of BEFORE) if (name.startsWith(`${word} `)) return name.slice(word.length + 1);
  for (const word of AFTER) if (name.endsWith(` ${word}`)) return name.slice(0, -word.length - 1);
  return name;
}
