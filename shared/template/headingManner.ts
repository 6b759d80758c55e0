/** How a heading speaks, apart from any template: of the time to come, of a matter, of an aim, to someone above. */

const ahead =
  /今后|下一?步|[下后]一?阶段|下半年|下一年|下年度?|下个?(学期|学年|季度|月)|明年|来年|次年|新的?一年|新年度|新学[期年]|未来(的|[一二三五]|发展|展望|工作|规划|打算)|后续(工作|打算|安排|措施)|努力的?方向|20\d\d年.{0,8}(安排|打算|设想|展望|思路)$/

/** Speaks of the time to come: 今后的工作重点 is a plan, whatever else it names. */
export function isAhead(letters: string): boolean {
  return ahead.test(letters)
}

const done = /(完成|落实|执行)(情况|状况)$/

/** Says how far something has come: 今后三年规划落实情况 is no plan. */
export function isDone(letters: string): boolean {
  return done.test(letters)
}

const acts =
  /^(加强|强化|狠抓|着力|深入|深化|切实|扎实|大力|积极|认真|坚持|推进|推动|推行|落实|突出(?!成绩|成效|成果|亮点|问题|不足)|聚焦|围绕|完善|提升|提高|优化|严格|严肃|加大|加快|做好|做实|着眼|严抓|抓(?!手)|开展|解决|破解|攻克|突破|化解|补齐|健全|创新|统筹|全面|全力|持续|不断|进一步|以|把|紧扣|紧盯|立足|注重|重视|树立|增强|夯实|筑牢|规范|精心|广泛|营造|发挥|发扬|巩固|拓展|丰富|构建|建立|打造|引导|履行|转变|克服|争取|科学)/

/** Names a topic by what was done about it: 加强组织领导. Four letters may be a plain name: 推进情况. */
export function isDeed(letters: string): boolean {
  return acts.test(letters) && letters.length > 4
}

const remedy =
  /(解决|破解|攻克|突破|化解|补齐|补短板|克服|消除|聚焦|围绕|针对|坚持|纠正|整治|处理|应对)[^中]{0,8}$/

/** Whether what stands before a problem sets about it: 着力解决|突出问题 is work. */
export function isRemedy(before: string): boolean {
  return remedy.test(before)
}

const matter = /^关于(?!.*(存在|遇到|发现|面临|反馈)).{4,}问题$/

/** Is about one matter: 关于制度执行不严的问题 is no list of problems. */
export function isMatter(letters: string): boolean {
  return matter.test(letters)
}

const request = /^(需要?|恳请|请(?!示)|请求|提请|拟请|希望).{0,10}(支持|帮助|协调|解决)/

/** Asks those above for something: 需要上级协调的事项. */
export function isRequest(letters: string): boolean {
  return request.test(letters)
}

const aim =
  /^(指导思想|总体(要求|思路|目标)|基本(原则|思路)|工作(目标|原则|思路)|目标任务|任务目标|活动(主题|目的|宗旨)|.{0,8}指导思想([和及与]?.{0,6})|对.{1,12}的?(认识|理解)([和及与](认识|理解))?)$/

/** An aim or how one understands the task, stated before the work: it is no part of the order. */
export function isAim(letters: string): boolean {
  return aim.test(letters)
}
