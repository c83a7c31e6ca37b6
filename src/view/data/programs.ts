/** Short programs that use the data, as they can be copied and run; a test runs those whose tool is there. */

export interface Program {
  name: string;
  code: string;
}

/**
 * @param base absolute address of the data's folder, with its final slash
 * @param plan whose id the SQLite file bears
 */
export const programsOf = (base: string, plan: string): Program[] => [
  { name: 'curl', code: `curl -O ${base}commitments.csv` },
  {
    name: 'Python',
    code: `import csv, io, urllib.request

with urllib.request.urlopen('${base}targets.csv') as file:
    text = io.TextIOWrapper(file, 'utf-8-sig', newline='')
    for row in csv.DictReader(text):
        print(row['name_vi'], row['value'], row['state'])`,
  },
  {
    name: 'R',
    code: `targets <- read.csv('${base}targets.csv', fileEncoding = 'UTF-8-BOM')
table(targets$state)`,
  },
  {
    name: 'd3',
    code: `import { csv, rollup } from 'd3';

const tasks = await csv('${base}commitments.csv');
console.log(rollup(tasks, (own) => own.length, (task) => task.state));`,
  },
  {
    name: 'SQL',
    code: `curl -O ${base}${plan}.sqlite
sqlite3 ${plan}.sqlite "
  SELECT places.name_vi, count(*) FROM commitments_places
  JOIN places USING (id) GROUP BY id ORDER BY 2 DESC;"`,
  },
];
