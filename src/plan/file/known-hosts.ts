/** Hosts that need nobody's word: the state's, its provinces', and the newspapers and stations that all of them cite. */

const names = (list: string): string[] => list.trim().split(/\s+/u);

/** Provinces and cities as their hosts write them, those merged since included: their newspapers go on under both. */
const provinces =
  names(`angiang bacgiang backan baclieu bacninh bariavungtau bentre binhdinh binhduong binhphuoc binhthuan
  camau cantho caobang daklak daknong danang dienbien dongnai dongthap gialai hagiang haiduong haiphong hanam hanoi hatinh
  haugiang hoabinh hochiminhcity hue hungyen khanhhoa kiengiang kontum laichau lamdong langson laocai longan namdinh nghean
  ninhbinh ninhthuan phutho phuyen quangbinh quangnam quangngai quangninh quangtri soctrang sonla tayninh thaibinh
  thainguyen thanhhoa thuathienhue tiengiang travinh tuyenquang vinhlong vinhphuc yenbai`);

const state =
  names(`baochinhphu.vn chinhphu.vn xaydungchinhsach.chinhphu.vn quochoi.vn dangcongsan.vn tapchicongsan.org.vn
  daibieunhandan.vn vbpl.vn moj.gov.vn mpi.gov.vn mof.gov.vn mic.gov.vn most.gov.vn moet.gov.vn molisa.gov.vn moh.gov.vn
  monre.gov.vn mae.gov.vn mard.gov.vn moc.gov.vn mt.gov.vn moit.gov.vn bvhttdl.gov.vn mofa.gov.vn mod.gov.vn bocongan.gov.vn
  gso.gov.vn nso.gov.vn sbv.gov.vn vietnamtourism.gov.vn vietnamtourism.vn customs.gov.vn gdt.gov.vn mattran.org.vn`);

const press =
  names(`nhandan.vn vietnamplus.vn baotintuc.vn bnews.vn vnanet.vn vietnamnews.vn vov.vn vov.gov.vn vovworld.vn
  vtv.vn vtcnews.vn qdnd.vn cand.com.vn tuoitre.vn thanhnien.vn tienphong.vn laodong.vn nld.com.vn sggp.org.vn plo.vn
  vnexpress.net vietnamnet.vn dantri.com.vn znews.vn kenh14.vn cafef.vn cafebiz.vn vneconomy.vn baodautu.vn
  thoibaotaichinhvietnam.vn tapchitaichinh.vn congthuong.vn nongnghiep.vn kinhtedothi.vn hanoimoi.vn nhadautu.vn
  baogiaothong.vn baoxaydung.com.vn baoxaydung.vn baophapluat.vn baovanhoa.vn toquoc.vn giaoducthoidai.vn suckhoedoisong.vn
  daidoanket.vn nguoiduatin.vn danviet.vn baomoi.com vietnam.vn thuvienphapluat.vn luatvietnam.vn hethongphapluat.com
  hethongphapluat.vn wikipedia.org wikimedia.org wikisource.org unesco.org undp.org worldbank.org facebook.com youtube.com
  google.com github.com`);

export const knownHosts: ReadonlySet<string> = new Set([
  ...state,
  ...press,
  ...provinces.flatMap((name) => [
    `${name}.gov.vn`,
    `${name}.vn`,
    `bao${name}.vn`,
    `bao${name}.com.vn`,
    `${name}tv.vn`,
  ]),
]);
