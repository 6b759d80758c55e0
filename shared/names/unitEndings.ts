import { places } from './nameWords'

/** How names of units and places end. */
export const unitEndings =
  /(?:委员会|党委|党组|党工委|总支|支部|政府|办事处|街道办|街道|办公室|集团|公司|分公司|物业|厂|局|厅|署|院|所|站|馆|科|中心|学校|小学|中学|大学|幼儿园|银行|信用社|合作社|协会|学会|联合会|总会|大队|支队|中队|林场|农场|牧场|矿|基金会|出版社|报社|电视台|省|自治区|市|县|区|旗|州|盟|镇|乡|村|社区|小区|路|街|大道|河|湖|江|山|岛|港|湾|桥|水库|码头|广场|公园)$/u

/** Of these the endings of places. */
export const placeEndings =
  /^(?:街道|省|自治区|市|县|区|旗|州|盟|镇|乡|村|社区|小区|路|街|大道|河|湖|江|山|岛|港|湾|桥|水库|码头|广场|公园)$/u

/** A quick look whether there can be any unit or place: much of a text need not be taken apart into words. */
export const mayEndUnit = new RegExp(`${unitEndings.source.slice(0, -1)}|${[...places].join('|')}`, 'u')

/** Words that end like a name and are none, whatever stands before them. */
export const wordsLikeUnits =
  /(?:格局|大局|全局|布局|结局|开局|僵局|时局|变局|当局|城市|都市|超市|上市|门市|容市|夜市|股市|楼市|地区|园区|辖区|片区|城区|山区|灾区|景区|校区|厂区|库区|市区|郊区|老区|新区|特区|误区|盲区|禁区|牧区|林区|矿区|营区|商区|分区|街区|院区|责任区|开发区|楼区|乡村|农村|驻村|城乡|家乡|下乡|返乡|乡镇|城镇|集镇|村镇|外省|节省|神州|大厅|舞厅|餐厅|展厅|客厅|场所|处所|厕所|场馆|展馆|思路|道路|出路|线路|网络|电路|门路|套路|短路|一路|半路|新路|老路|马路|沿路|上路|致富路|步行街|沿街|上街|逛街|江河|山河|内河|清河|江山|荒山|青山|桥梁|开矿|升旗|国旗|红旗|学科|本科|专科|全科|内科|外科|儿科|骨科|眼科|牙科|百科|文科|(?<![管监办])理科|工科|小物业|区物业|和物业)$/u

/** What phrases of the program call a unit with such a name; the first that fits. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/(?:学校|小学|中学|大学|学院|幼儿园)$/u, '学校'],
  [/(?:医院|卫生院)$/u, '医院'],
  [/(?:公司|集团|厂|物业|矿)$/u, '企业'],
  [/社区$/u, '社区'],
  [/(?:街道|街道办|街道办事处)$/u, '街道'],
  [/(?:村委会|居委会)$/u, '村居'],
  [/科$/u, '科室'],
]

/** The name of a blank for this unit by its kind; undefined where it is just a unit or a place. */
export function unitKind(name: string): string | undefined {
  return kinds.find(([ending]) => ending.test(name))?.[1]
}
