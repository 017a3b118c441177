// Written by `npx tsx src/i18n/generateArguments.ts` from messages/en; edit the messages instead.

/** What each message must be given. */
export type MessageArguments = {
  "chart.showAsTable": Record<never, never>;
  "chart.showAsChart": Record<never, never>;
  "chart.keyboardHint": Record<never, never>;
  "chart.noPoints": Record<never, never>;
  "chart.tooFewPoints": Record<never, never>;
  "chart.point": {
    period: string | number;
    value: string | number;
  };
  "chart.pointOf": {
    name: string | number;
    period: string | number;
    value: string | number;
  };
  "chart.axisPeriod": Record<never, never>;
  "chart.axisValue": {
    unit: string | number;
  };
  "chart.axisDenominator": {
    unit: string | number;
  };
  "chart.lineBaseline": Record<never, never>;
  "chart.lineTarget": Record<never, never>;
  "chart.lineExpected": Record<never, never>;
  "chart.lineActual": Record<never, never>;
  "chart.breakInSeries": {
    period: string | number;
  };
  "chart.trend.title": Record<never, never>;
  "chart.trend.rising": Record<never, never>;
  "chart.trend.falling": Record<never, never>;
  "chart.trend.steady": Record<never, never>;
  "chart.trend.change": {
    from: string | number;
    to: string | number;
    change: string | number;
  };
  "chart.funnel.title": Record<never, never>;
  "chart.funnel.pooledRate": Record<never, never>;
  "chart.funnel.pooledRateExplanation": Record<never, never>;
  "chart.funnel.limits95": Record<never, never>;
  "chart.funnel.limits998": Record<never, never>;
  "chart.funnel.inside": Record<never, never>;
  "chart.funnel.above95": Record<never, never>;
  "chart.funnel.above998": Record<never, never>;
  "chart.funnel.below95": Record<never, never>;
  "chart.funnel.below998": Record<never, never>;
  "chart.funnel.insideCount": {
    count: number;
  };
  "chart.funnel.outsideCount": {
    count: number;
  };
  "chart.funnel.explanation": Record<never, never>;
  "chart.interval": {
    from: string | number;
    to: string | number;
  };
  "chart.gap.title": Record<never, never>;
  "chart.gap.of": {
    one: string | number;
    other: string | number;
    place: string | number;
  };
  "chart.gap.status": Record<never, never>;
  "chart.gap.between": {
    one: string | number;
    other: string | number;
    difference: string | number;
  };
  "chart.gap.unmeasurable": Record<never, never>;
  "chart.funnel.suppressed": Record<never, never>;
  "chart.groups.title": Record<never, never>;
  "chart.ranking.title": Record<never, never>;
  "chart.loading": Record<never, never>;
  "chart.failed": Record<never, never>;
  "chart.axisFrom": {
    value: string | number;
  };
  "chart.axisRoot": Record<never, never>;
  "chart.baselineOf": {
    value: string | number;
  };
  "chart.targetOf": {
    value: string | number;
  };
  "chart.interim": Record<never, never>;
  "chart.targetPath": {
    value: string | number;
  };
  "chart.onTrackBand": Record<never, never>;
  "chart.intervalName": Record<never, never>;
  "chart.gapOf": {
    difference: string | number;
  };
  "chart.gapAbsent": {
    reason: string | number;
  };
  "chart.total": {
    value: string | number;
  };
  "chart.pooled": {
    value: string | number;
  };
  "chart.absent": Record<never, never>;
  "chart.absentOf": {
    reason: string | number;
    names: string | number;
  };
  "chart.ofDenominator": {
    numerator: string | number;
    denominator: string | number;
  };
  "chart.limitsHere": {
    range: string | number;
  };
  "chart.statusPart": {
    status: string | number;
    count: number;
  };
  "chart.statusPartReasons": {
    status: string | number;
    count: number;
    reasons: string | number;
  };
  "chart.spark": {
    from: string | number;
    fromPeriod: string | number;
    to: string | number;
    toPeriod: string | number;
  };
  "chart.sparkOne": {
    value: string | number;
    period: string | number;
  };
  "chart.finding.tooFew": {
    name: string | number;
  };
  "chart.finding.improved": {
    name: string | number;
    from: string | number;
    to: string | number;
    periods: string | number;
  };
  "chart.finding.worse": {
    name: string | number;
    from: string | number;
    to: string | number;
    periods: string | number;
  };
  "chart.finding.rose": {
    name: string | number;
    from: string | number;
    to: string | number;
    periods: string | number;
  };
  "chart.finding.fell": {
    name: string | number;
    from: string | number;
    to: string | number;
    periods: string | number;
  };
  "chart.finding.unchanged": {
    name: string | number;
    to: string | number;
    periods: string | number;
  };
  "chart.finding.withinChance": Record<never, never>;
  "chart.finding.funnel": {
    count: number;
    total: number;
  };
  "chart.finding.reached": {
    count: number;
    total: number;
  };
  "chart.finding.spread": {
    from: string | number;
    fromName: string | number;
    to: string | number;
    toName: string | number;
  };
  "chart.finding.noValues": Record<never, never>;
  "chart.finding.gapTooFew": {
    one: string | number;
    other: string | number;
  };
  "chart.finding.gapLatest": {
    one: string | number;
    other: string | number;
    to: string | number;
    period: string | number;
  };
  "chart.finding.narrowed": {
    one: string | number;
    other: string | number;
    from: string | number;
    to: string | number;
    periods: string | number;
  };
  "chart.finding.widened": {
    one: string | number;
    other: string | number;
    from: string | number;
    to: string | number;
    periods: string | number;
  };
  "chart.finding.gapUnchanged": {
    one: string | number;
    other: string | number;
    to: string | number;
    periods: string | number;
  };
  "chart.finding.reversed": {
    one: string | number;
    other: string | number;
    from: string | number;
    to: string | number;
    periods: string | number;
  };
  "chart.above": Record<never, never>;
  "chart.below": Record<never, never>;
  "chart.latest": Record<never, never>;
  "chart.addMunicipality": Record<never, never>;
  "chart.targetPathOf": {
    name: string | number;
  };
  "chart.gapGroup": Record<never, never>;
  "chart.gapReference": Record<never, never>;
  "chart.gap.label": Record<never, never>;
  "chart.funnel.position": Record<never, never>;
  "chart.absentCount": {
    count: number;
  };
  "chart.namedValue": {
    name: string | number;
    value: string | number;
  };
  "chart.interimOf": {
    value: string | number;
  };
  "cli.check.about": Record<never, never>;
  "cli.check.summary": {
    errors: number;
    warnings: number;
    notices: number;
  };
  "cli.convert.about": Record<never, never>;
  "cli.convert.noWorkbook": Record<never, never>;
  "cli.convert.notEmpty": {
    out: string | number;
  };
  "cli.convert.faulty": {
    errors: number;
    input: string | number;
  };
  "cli.convert.setAside": {
    name: string | number;
  };
  "cli.convert.written": {
    out: string | number;
  };
  "cli.datapackage.about": Record<never, never>;
  "cli.iati.about": Record<never, never>;
  "cli.sdmx.about": Record<never, never>;
  "cli.progress.about": Record<never, never>;
  "cli.pack.about": Record<never, never>;
  "cli.plans.about": Record<never, never>;
  "cli.diff.about": Record<never, never>;
  "cli.template.about": Record<never, never>;
  "cli.import.about": Record<never, never>;
  "cli.import.proposed": {
    lines: number;
    open: number;
  };
  "cli.import.values": {
    used: number;
    read: number;
  };
  "cli.import.faulty": {
    errors: number;
  };
  "cli.protect.about": Record<never, never>;
  "cli.protect.progress": {
    done: number;
    of: number;
  };
  "cli.noCommand": {
    name: string | number;
  };
  "cli.noLanguage": Record<never, never>;
  "cli.seeHelp": {
    name: string | number;
  };
  "cli.errors": {
    count: number;
  };
  "cli.place.sheet": {
    sheet: string | number;
  };
  "cli.place.row": {
    row: string | number;
  };
  "cli.place.cell": {
    cell: string | number;
  };
  "cli.place.column": {
    column: string | number;
  };
  "cli.help.more": Record<never, never>;
  "cli.help.example": Record<never, never>;
  "cli.help.exit": Record<never, never>;
  "cli.help.fine": Record<never, never>;
  "cli.help.faultyData": Record<never, never>;
  "cli.help.wrongUsage": Record<never, never>;
  "cli.arg.lang": Record<never, never>;
  "cli.arg.paths": Record<never, never>;
  "cli.arg.json": Record<never, never>;
  "cli.arg.asOf": Record<never, never>;
  "cli.arg.versions": Record<never, never>;
  "cli.arg.outDataset": Record<never, never>;
  "cli.arg.outTables": Record<never, never>;
  "cli.arg.outFile": Record<never, never>;
  "cli.arg.outFolder": Record<never, never>;
  "cli.arg.audience": Record<never, never>;
  "cli.arg.folder": Record<never, never>;
  "cli.arg.zip": Record<never, never>;
  "cli.arg.templateFolder": Record<never, never>;
  "cli.arg.org": Record<never, never>;
  "cli.arg.orgType": Record<never, never>;
  "cli.arg.metadata": Record<never, never>;
  "cli.arg.values": Record<never, never>;
  "cli.arg.map": Record<never, never>;
  "cli.arg.base": Record<never, never>;
  "cli.pack.unchanged": {
    out: string | number;
  };
  "cli.pack.reading": Record<never, never>;
  "cli.pack.packing": Record<never, never>;
  "common.appName": Record<never, never>;
  "common.tagline": Record<never, never>;
  "common.pageTitle": {
    page: string | number;
  };
  "common.menu": Record<never, never>;
  "common.nav.label": Record<never, never>;
  "common.nav.overview": Record<never, never>;
  "common.nav.indicators": Record<never, never>;
  "common.nav.municipalities": Record<never, never>;
  "common.nav.plans": Record<never, never>;
  "common.nav.compare": Record<never, never>;
  "common.nav.quality": Record<never, never>;
  "common.nav.data": Record<never, never>;
  "common.nav.present": Record<never, never>;
  "common.nav.method": Record<never, never>;
  "common.language.label": Record<never, never>;
  "common.language.sq": Record<never, never>;
  "common.language.sr": Record<never, never>;
  "common.language.en": Record<never, never>;
  "common.language.tr": Record<never, never>;
  "common.otherLanguage": {
    language: "en" | "other" | "sq" | "sr" | "tr";
  };
  "common.otherLanguageNote": Record<never, never>;
  "common.skipToContent": Record<never, never>;
  "common.skipMap": Record<never, never>;
  "common.skipTable": Record<never, never>;
  "common.skipChart": Record<never, never>;
  "common.loading": Record<never, never>;
  "common.loadFailed": Record<never, never>;
  "common.loadFailedHint": Record<never, never>;
  "common.tryAgain": Record<never, never>;
  "common.notFound.title": Record<never, never>;
  "common.notFound.text": Record<never, never>;
  "common.notFound.link": Record<never, never>;
  "common.source": Record<never, never>;
  "common.sources": Record<never, never>;
  "common.sourceLine": {
    source: string | number;
  };
  "common.sourcesLine": {
    sources: string | number;
  };
  "common.sourceKind.published": Record<never, never>;
  "common.sourceKind.programme": Record<never, never>;
  "common.sourceKind.illustrative": Record<never, never>;
  "common.licence": Record<never, never>;
  "common.publisher": Record<never, never>;
  "common.footnote": Record<never, never>;
  "common.footnotes": Record<never, never>;
  "common.note": Record<never, never>;
  "common.notes": Record<never, never>;
  "common.asOf": {
    date: string | number;
  };
  "common.reportingDate": Record<never, never>;
  "common.illustrative.short": Record<never, never>;
  "common.illustrative.long": Record<never, never>;
  "common.internal.short": Record<never, never>;
  "common.internal.long": Record<never, never>;
  "common.yes": Record<never, never>;
  "common.no": Record<never, never>;
  "common.close": Record<never, never>;
  "common.open": Record<never, never>;
  "common.back": Record<never, never>;
  "common.next": Record<never, never>;
  "common.previous": Record<never, never>;
  "common.search": Record<never, never>;
  "common.reset": Record<never, never>;
  "common.download": Record<never, never>;
  "common.downloads": Record<never, never>;
  "common.print": Record<never, never>;
  "common.shareAddress": Record<never, never>;
  "common.contact": Record<never, never>;
  "common.addressCopied": Record<never, never>;
  "common.expand": Record<never, never>;
  "common.collapse": Record<never, never>;
  "common.showMore": Record<never, never>;
  "common.showLess": Record<never, never>;
  "common.details": Record<never, never>;
  "common.choose": Record<never, never>;
  "common.partOfWhole": {
    part: string | number;
    whole: string | number;
  };
  "common.total": Record<never, never>;
  "common.all": Record<never, never>;
  "common.none": Record<never, never>;
  "common.kosovo": Record<never, never>;
  "common.programmes": Record<never, never>;
  "common.programme": Record<never, never>;
  "common.programmeOf": {
    count: number;
  };
  "common.inProgramme": Record<never, never>;
  "common.notInProgramme": Record<never, never>;
  "common.municipalityCount": {
    count: number;
  };
  "common.indicatorCount": {
    count: number;
  };
  "common.mapCredit": Record<never, never>;
  "common.mapCaveat": Record<never, never>;
  "common.theme.label": Record<never, never>;
  "common.theme.light": Record<never, never>;
  "common.theme.dark": Record<never, never>;
  "common.theme.system": Record<never, never>;
  "common.dimension.label": Record<never, never>;
  "common.dimension.sex": Record<never, never>;
  "common.dimension.community": Record<never, never>;
  "common.dimension.level": Record<never, never>;
  "common.term.municipalEducationDirectorate": Record<never, never>;
  "common.term.municipalActionPlan": Record<never, never>;
  "common.term.prtan": Record<never, never>;
  "common.term.earlyWarningSystem": Record<never, never>;
  "common.term.learningCentre": Record<never, never>;
  "common.term.dropout": Record<never, never>;
  "common.term.schoolYear": Record<never, never>;
  "common.unit.label": Record<never, never>;
  "common.unit.percent": Record<never, never>;
  "common.unit.yes_no": Record<never, never>;
  "common.unit.percentagePoints": Record<never, never>;
  "common.unit.euro": Record<never, never>;
  "common.unit.ratio": Record<never, never>;
  "common.unit.milestone": Record<never, never>;
  "common.unit.pupils": Record<never, never>;
  "common.unit.children": Record<never, never>;
  "common.unit.persons": Record<never, never>;
  "common.unit.schools": Record<never, never>;
  "common.unit.teachers": Record<never, never>;
  "common.unit.teams": Record<never, never>;
  "common.unit.centres": Record<never, never>;
  "common.unit.organisations": Record<never, never>;
  "common.unit.activities": Record<never, never>;
  "common.unit.municipalities": Record<never, never>;
  "common.unit.cases": Record<never, never>;
  "common.unit.scholarships": Record<never, never>;
  "common.unit.hours": Record<never, never>;
  "common.quantity.pupils": {
    count: number;
    amount: string | number;
  };
  "common.quantity.children": {
    count: number;
    amount: string | number;
  };
  "common.quantity.persons": {
    count: number;
    amount: string | number;
  };
  "common.quantity.schools": {
    count: number;
    amount: string | number;
  };
  "common.quantity.teachers": {
    count: number;
    amount: string | number;
  };
  "common.quantity.teams": {
    count: number;
    amount: string | number;
  };
  "common.quantity.centres": {
    count: number;
    amount: string | number;
  };
  "common.quantity.organisations": {
    count: number;
    amount: string | number;
  };
  "common.quantity.activities": {
    count: number;
    amount: string | number;
  };
  "common.quantity.municipalities": {
    count: number;
    amount: string | number;
  };
  "common.quantity.cases": {
    count: number;
    amount: string | number;
  };
  "common.quantity.scholarships": {
    count: number;
    amount: string | number;
  };
  "common.quantity.hours": {
    count: number;
    amount: string | number;
  };
  "common.illustrative.some": Record<never, never>;
  "common.internal.shown": {
    name: string | number;
  };
  "common.internal.back": Record<never, never>;
  "common.takeAway": Record<never, never>;
  "common.takeAwayInternal": Record<never, never>;
  "common.wholePage": Record<never, never>;
  "common.illustrative.contains": Record<never, never>;
  "common.printNote": {
    address: string | number;
    sources: string | number;
  };
  "common.report": Record<never, never>;
  "common.slides.add": Record<never, never>;
  "common.slides.added": {
    count: number;
  };
  "common.slides.full": {
    count: number;
  };
  "common.slides.notKept": Record<never, never>;
  "common.glossary": Record<never, never>;
  "compare.title": Record<never, never>;
  "compare.lead": Record<never, never>;
  "compare.across": Record<never, never>;
  "compare.across.municipalities": Record<never, never>;
  "compare.across.groups": Record<never, never>;
  "compare.area": Record<never, never>;
  "compare.order": Record<never, never>;
  "compare.order.name": Record<never, never>;
  "compare.order.highest": Record<never, never>;
  "compare.order.lowest": Record<never, never>;
  "compare.order.rise": Record<never, never>;
  "compare.order.fall": Record<never, never>;
  "compare.pick": {
    count: number;
  };
  "compare.pick.label": Record<never, never>;
  "compare.pick.programme": Record<never, never>;
  "compare.pick.all": {
    count: number;
  };
  "compare.pick.none": Record<never, never>;
  "compare.nothingChosen": Record<never, never>;
  "compare.notBrokenDown": Record<never, never>;
  "compare.noMunicipalities": Record<never, never>;
  "compare.change.baseline": Record<never, never>;
  "compare.change.first": Record<never, never>;
  "compare.change.since": {
    period: string | number;
  };
  "compare.change.byChance": Record<never, never>;
  "compare.earlier": {
    value: string | number;
    period: string | number;
  };
  "compare.reported": Record<never, never>;
  "compare.reportedOf": {
    reported: number;
    total: number;
  };
  "compare.groupsReported": {
    reported: number;
    total: number;
  };
  "compare.absent": {
    reasons: string | number;
  };
  "compare.chance": Record<never, never>;
  "compare.funnelLink": Record<never, never>;
  "compare.finding.tooFew": Record<never, never>;
  "compare.finding.municipalities.fell": {
    count: number;
    total: number;
    periods: string | number;
  };
  "compare.finding.municipalities.rose": {
    count: number;
    total: number;
    periods: string | number;
  };
  "compare.finding.groups.fell": {
    count: number;
    total: number;
    periods: string | number;
  };
  "compare.finding.groups.rose": {
    count: number;
    total: number;
    periods: string | number;
  };
  "compare.finding.counts": {
    fell: number;
    rose: number;
    unchanged: number;
    incomparable: number;
  };
  "compare.finding.byChance": {
    count: number;
  };
  "compare.sideBySide.municipalities": {
    total: number;
  };
  "compare.sideBySide.groups": {
    total: number;
  };
  "compare.gap.widest": {
    group: string | number;
    reference: string | number;
    gap: string | number;
    period: string | number;
  };
  "compare.gap.ofBaseline": Record<never, never>;
  "compare.gap.ofTarget": Record<never, never>;
  "compare.gap.reading": {
    reference: string | number;
  };
  "compare.gap.noTargets": {
    where: string | number;
  };
  "data.title": Record<never, never>;
  "data.lead": Record<never, never>;
  "data.private": Record<never, never>;
  "data.drop.title": Record<never, never>;
  "data.drop.here": Record<never, never>;
  "data.drop.choose": Record<never, never>;
  "data.drop.folder": Record<never, never>;
  "data.drop.kinds": Record<never, never>;
  "data.drop.unreadable": {
    files: string | number;
  };
  "data.step.open": Record<never, never>;
  "data.step.table": {
    table: string | number;
  };
  "data.step.fetch": Record<never, never>;
  "data.step.pack": Record<never, never>;
  "data.step.compare": Record<never, never>;
  "data.step.write": Record<never, never>;
  "data.cancel": Record<never, never>;
  "data.failed": {
    reason: string | number;
  };
  "data.files.open": {
    count: number;
  };
  "data.files.remove": {
    file: string | number;
  };
  "data.files.close": Record<never, never>;
  "data.found.title": Record<never, never>;
  "data.found.rows": {
    accepted: string | number;
    read: number;
  };
  "data.found.counts": {
    errors: number;
    warnings: number;
    notices: number;
  };
  "data.found.noDataset": Record<never, never>;
  "data.found.partial": {
    count: number;
  };
  "data.account.title": Record<never, never>;
  "data.account.file": Record<never, never>;
  "data.account.sheet": Record<never, never>;
  "data.account.table": Record<never, never>;
  "data.account.read": Record<never, never>;
  "data.account.accepted": Record<never, never>;
  "data.account.rejected": Record<never, never>;
  "data.account.all": Record<never, never>;
  "data.aside.title": Record<never, never>;
  "data.aside.column": {
    column: string | number;
    file: string | number;
  };
  "data.aside.table": {
    name: string | number;
    file: string | number;
  };
  "data.question.title": Record<never, never>;
  "data.question.lead": Record<never, never>;
  "data.question.decimalMark": {
    column: string | number;
  };
  "data.question.dayOrder": {
    column: string | number;
  };
  "data.question.column": {
    column: string | number;
  };
  "data.question.place": Record<never, never>;
  "data.question.absence": {
    column: string | number;
  };
  "data.question.answer.comma": Record<never, never>;
  "data.question.answer.point": Record<never, never>;
  "data.question.answer.dayFirst": Record<never, never>;
  "data.question.answer.monthFirst": Record<never, never>;
  "data.question.answer.missing": Record<never, never>;
  "data.question.answer.notApplicable": Record<never, never>;
  "data.question.answer.suppressed": Record<never, never>;
  "data.question.answer.zero": Record<never, never>;
  "data.question.answer.leave": Record<never, never>;
  "data.question.where": {
    place: string | number;
    cells: number;
    examples: string | number;
  };
  "data.question.reading": {
    answer: string | number;
    example: string | number;
    reading: string | number;
  };
  "data.conflict.title": Record<never, never>;
  "data.conflict.lead": Record<never, never>;
  "data.conflict.use": Record<never, never>;
  "data.conflict.differs": Record<never, never>;
  "data.conflict.column": Record<never, never>;
  "data.conflict.more": {
    count: number;
  };
  "data.place.row": {
    row: string | number;
  };
  "data.issues.title": Record<never, never>;
  "data.issues.caption": Record<never, never>;
  "data.issues.none": Record<never, never>;
  "data.issues.noneFound": Record<never, never>;
  "data.issues.severity": Record<never, never>;
  "data.issues.all": {
    count: number;
  };
  "data.issues.error": {
    count: number;
  };
  "data.issues.warning": {
    count: number;
  };
  "data.issues.notice": {
    count: number;
  };
  "data.issues.file": Record<never, never>;
  "data.issues.kind": Record<never, never>;
  "data.issues.every": Record<never, never>;
  "data.issues.find": Record<never, never>;
  "data.issues.findHint": Record<never, never>;
  "data.issues.list": Record<never, never>;
  "data.issues.alike": {
    count: number;
  };
  "data.issues.cell": {
    place: string | number;
  };
  "data.issues.blank": Record<never, never>;
  "data.issues.undo": Record<never, never>;
  "data.issues.progress": {
    mended: number;
    added: number;
    left: number;
  };
  "data.issues.downloadList": Record<never, never>;
  "data.issues.downloadMarked": Record<never, never>;
  "data.issues.fileName": Record<never, never>;
  "data.edits.title": {
    count: number;
  };
  "data.edits.now": {
    place: string | number;
    text: string | number;
  };
  "data.edits.takeBack": Record<never, never>;
  "data.edits.takeBackOf": {
    place: string | number;
  };
  "data.compare.title": Record<never, never>;
  "data.compare.with": Record<never, never>;
  "data.compare.published": Record<never, never>;
  "data.compare.run": Record<never, never>;
  "data.compare.withoutNames": Record<never, never>;
  "data.compare.none": Record<never, never>;
  "data.compare.finding": {
    count: number;
  };
  "data.compare.group": {
    table: string | number;
    change: string | number;
  };
  "data.compare.kind.added": {
    count: number;
  };
  "data.compare.kind.removed": {
    count: number;
  };
  "data.compare.kind.planStageMoved": {
    count: number;
  };
  "data.compare.kind.stageMoved": {
    count: number;
  };
  "data.compare.kind.deadlineMoved": {
    count: number;
  };
  "data.compare.kind.budgetChanged": {
    count: number;
  };
  "data.compare.kind.targetEdited": {
    count: number;
  };
  "data.compare.kind.valueRevised": {
    count: number;
  };
  "data.compare.kind.fieldChanged": {
    count: number;
  };
  "data.keep.title": Record<never, never>;
  "data.keep.name": Record<never, never>;
  "data.keep.run": Record<never, never>;
  "data.keep.show": Record<never, never>;
  "data.keep.showNote": Record<never, never>;
  "data.keep.done": {
    name: string | number;
  };
  "data.kept.title": Record<never, never>;
  "data.kept.none": Record<never, never>;
  "data.kept.files": {
    count: number;
  };
  "data.kept.show": Record<never, never>;
  "data.kept.shown": Record<never, never>;
  "data.kept.rename": Record<never, never>;
  "data.kept.newName": {
    name: string | number;
  };
  "data.kept.save": Record<never, never>;
  "data.kept.delete": Record<never, never>;
  "data.kept.confirm": {
    name: string | number;
  };
  "data.kept.confirmed": Record<never, never>;
  "data.kept.actionOf": {
    action: string | number;
    name: string | number;
  };
  "data.kept.room": {
    used: string | number;
    quota: string | number;
  };
  "data.kept.persistent": Record<never, never>;
  "data.kept.fleeting": Record<never, never>;
  "data.kept.ask": Record<never, never>;
  "data.size.bytes": {
    size: string | number;
  };
  "data.size.kilobytes": {
    size: string | number;
  };
  "data.size.megabytes": {
    size: string | number;
  };
  "data.size.gigabytes": {
    size: string | number;
  };
  "data.storage.unavailable": Record<never, never>;
  "data.storage.quota": Record<never, never>;
  "data.storage.blocked": Record<never, never>;
  "data.storage.newer": Record<never, never>;
  "data.storage.gone": Record<never, never>;
  "data.download.title": Record<never, never>;
  "data.download.templates": Record<never, never>;
  "data.download.templateNote": Record<never, never>;
  "data.download.template": {
    language: string | number;
  };
  "data.download.templateFile": Record<never, never>;
  "data.download.published": Record<never, never>;
  "data.download.publishedNote": Record<never, never>;
  "data.download.internal": Record<never, never>;
  "data.download.zip": Record<never, never>;
  "data.download.xlsx": Record<never, never>;
  "data.download.standards": Record<never, never>;
  "data.download.standardsNote": Record<never, never>;
  "data.download.iati": Record<never, never>;
  "data.download.sdmx": Record<never, never>;
  "data.download.internalZip": Record<never, never>;
  "data.download.internalXlsx": Record<never, never>;
  "data.download.fileName": Record<never, never>;
  "data.download.internalFileName": Record<never, never>;
  "data.step.protect": Record<never, never>;
  "data.step.audit": Record<never, never>;
  "data.download.protected": Record<never, never>;
  "data.download.protectedNote": Record<never, never>;
  "data.download.protectedFileName": Record<never, never>;
  "data.download.protectedName": {
    name: string | number;
  };
  "data.download.asPublic": Record<never, never>;
  "data.download.internalWanted": Record<never, never>;
  "dhis2.title": Record<never, never>;
  "dhis2.found": {
    used: number;
    read: number;
  };
  "dhis2.left": Record<never, never>;
  "dhis2.issues": Record<never, never>;
  "dhis2.use": Record<never, never>;
  "dhis2.used": Record<never, never>;
  "dhis2.mapping": Record<never, never>;
  "dhis2.mapping.lead": Record<never, never>;
  "dhis2.mapping.save": Record<never, never>;
  "dhis2.mapping.column.name": Record<never, never>;
  "dhis2.mapping.column.kind": Record<never, never>;
  "dhis2.mapping.column.values": Record<never, never>;
  "dhis2.mapping.column.vijim": Record<never, never>;
  "dhis2.mapping.column.role": Record<never, never>;
  "dhis2.mapping.of": {
    name: string | number;
  };
  "dhis2.mapping.roleOf": {
    name: string | number;
  };
  "dhis2.kind.orgUnit": Record<never, never>;
  "dhis2.kind.data": Record<never, never>;
  "dhis2.kind.option": Record<never, never>;
  "dhis2.kind.period": Record<never, never>;
  "dhis2.role.value": Record<never, never>;
  "dhis2.role.numerator": Record<never, never>;
  "dhis2.role.denominator": Record<never, never>;
  "dhis2.close": Record<never, never>;
  "dhis2.more": {
    count: number;
  };
  "dhis2.server.title": Record<never, never>;
  "dhis2.server.about": {
    origin: string | number;
  };
  "dhis2.server.address": Record<never, never>;
  "dhis2.server.token": Record<never, never>;
  "dhis2.server.tokenNote": Record<never, never>;
  "dhis2.server.data": Record<never, never>;
  "dhis2.server.dataNote": Record<never, never>;
  "dhis2.server.periods": Record<never, never>;
  "dhis2.server.level": Record<never, never>;
  "dhis2.server.byCategory": Record<never, never>;
  "dhis2.server.ask": Record<never, never>;
  "dhis2.server.asking": Record<never, never>;
  "dhis2.server.fault.notAddress": Record<never, never>;
  "dhis2.server.fault.notSecure": Record<never, never>;
  "dhis2.server.fault.unreachable": {
    origin: string | number;
  };
  "dhis2.server.fault.notAllowedHere": {
    address: string | number;
  };
  "dhis2.server.fault.tokenRefused": {
    status: string | number;
  };
  "dhis2.server.fault.notDhis2": {
    status: string | number;
  };
  "dhis2.server.fault.refused": {
    status: string | number;
    said: "none" | "other";
  };
  "dhis2.server.fault.tooLarge": Record<never, never>;
  "dhis2.fileName": Record<never, never>;
  "indicator.title": Record<never, never>;
  "indicator.listTitle": Record<never, never>;
  "indicator.listCaption": Record<never, never>;
  "indicator.definition": Record<never, never>;
  "indicator.numerator": Record<never, never>;
  "indicator.denominator": Record<never, never>;
  "indicator.unit": Record<never, never>;
  "indicator.frequency": Record<never, never>;
  "indicator.direction": Record<never, never>;
  "indicator.direction.increase": Record<never, never>;
  "indicator.direction.decrease": Record<never, never>;
  "indicator.direction.none": Record<never, never>;
  "indicator.kind": Record<never, never>;
  "indicator.kind.rate": Record<never, never>;
  "indicator.kind.count": Record<never, never>;
  "indicator.kind.milestone": Record<never, never>;
  "indicator.resultLevel": Record<never, never>;
  "indicator.resultLevel.impact": Record<never, never>;
  "indicator.resultLevel.outcome": Record<never, never>;
  "indicator.resultLevel.output": Record<never, never>;
  "indicator.resultLevel.process": Record<never, never>;
  "indicator.resultLevel.context": Record<never, never>;
  "indicator.aggregation": Record<never, never>;
  "indicator.aggregation.ratio": Record<never, never>;
  "indicator.aggregation.sum": Record<never, never>;
  "indicator.aggregation.none": Record<never, never>;
  "indicator.headline": Record<never, never>;
  "indicator.tolerance": Record<never, never>;
  "indicator.countsPersons": Record<never, never>;
  "indicator.finding": {
    indicator: string | number;
    value: string | number;
    period: string | number;
  };
  "indicator.findingNone": {
    indicator: string | number;
  };
  "indicator.caption": {
    area: string | number;
    period: string | number;
    date: string | number;
  };
  "indicator.byMunicipality": Record<never, never>;
  "indicator.overTime": Record<never, never>;
  "indicator.aggregateOf": {
    count: number;
    total: number;
    municipalities: string | number;
  };
  "indicator.publishedTotalDiffers": {
    published: string | number;
    sum: string | number;
  };
  "indicator.figures.title": Record<never, never>;
  "indicator.figures.find": Record<never, never>;
  "indicator.figures.save": Record<never, never>;
  "issue.nothingFound.message": {
    file: string | number;
  };
  "issue.nothingFound.fix": Record<never, never>;
  "issue.programmeFolder.message": {
    text: string | number;
  };
  "issue.programmeFolder.fix": Record<never, never>;
  "issue.unprotected.message": {
    text: string | number;
    lower: number;
    upper: number;
  };
  "issue.unprotected.fix": Record<never, never>;
  "issue.unreadableFile.message": {
    file: string | number;
    reason: string | number;
  };
  "issue.unreadableFile.fix": Record<never, never>;
  "issue.unsupportedFile.message": {
    file: string | number;
    content: "archive" | "document" | "numbers" | "other" | "otherArchive" | "pdf" | "picture" | "slides" | "text" | "web" | "xls" | "xlsb" | "xml";
  };
  "issue.unsupportedFile.fix": {
    content: "archive" | "numbers" | "other" | "otherArchive" | "text" | "web" | "xls" | "xlsb" | "xml";
  };
  "issue.encryptedFile.message": {
    file: string | number;
  };
  "issue.encryptedFile.fix": Record<never, never>;
  "issue.damagedFile.message": {
    file: string | number;
    part: "none" | "other";
  };
  "issue.damagedFile.fix": Record<never, never>;
  "issue.missingPart.message": {
    file: string | number;
    text: string | number;
  };
  "issue.missingPart.fix": Record<never, never>;
  "issue.forbiddenXml.message": {
    file: string | number;
    text: string | number;
  };
  "issue.forbiddenXml.fix": Record<never, never>;
  "issue.tooLarge.message": {
    file: string | number;
    part: "none" | "other";
    what: "cells" | "columns" | "elements" | "entries" | "entryBytes" | "other" | "pathDepth" | "ratio" | "rows" | "sheets" | "unpackedBytes" | "xmlDepth";
    limit: number;
  };
  "issue.tooLarge.fix": {
    what: "cells" | "columns" | "other" | "rows";
  };
  "issue.nestedArchive.message": {
    file: string | number;
  };
  "issue.nestedArchive.fix": Record<never, never>;
  "issue.unknownEncoding.message": {
    row: string | number;
    text: string | number;
  };
  "issue.unknownEncoding.fix": Record<never, never>;
  "issue.encodingRead.message": {
    encoding: string | number;
    text: string | number;
    other: "none" | "other";
  };
  "issue.encodingRead.fix": {
    other: "none" | "other";
  };
  "issue.endingDiffers.message": {
    file: string | number;
    content: "ods" | "other" | "xlsx";
  };
  "issue.endingDiffers.fix": Record<never, never>;
  "issue.macrosIgnored.message": {
    file: string | number;
  };
  "issue.macrosIgnored.fix": Record<never, never>;
  "issue.noSheets.message": {
    file: string | number;
  };
  "issue.noSheets.fix": Record<never, never>;
  "issue.emptyFile.message": Record<never, never>;
  "issue.emptyFile.fix": Record<never, never>;
  "issue.unknownTable.message": {
    text: string | number;
  };
  "issue.unknownTable.fix": {
    closest: "none" | "other";
  };
  "issue.missingTable.message": {
    text: string | number;
  };
  "issue.missingTable.fix": {
    text: string | number;
  };
  "issue.hiddenSheet.message": {
    sheet: string | number;
  };
  "issue.hiddenSheet.fix": Record<never, never>;
  "issue.hiddenColumns.message": {
    count: number;
    columns: string | number;
  };
  "issue.hiddenColumns.fix": Record<never, never>;
  "issue.helpSheet.message": {
    text: string | number;
  };
  "issue.helpSheet.fix": Record<never, never>;
  "issue.hiddenRows.message": {
    count: number;
    row: string | number;
  };
  "issue.hiddenRows.fix": Record<never, never>;
  "issue.mergedCells.message": {
    count: number;
    text: string | number;
    cell: string | number;
  };
  "issue.mergedCells.fix": Record<never, never>;
  "issue.formulaWithoutValue.message": {
    count: number;
    cell: string | number;
  };
  "issue.formulaWithoutValue.fix": Record<never, never>;
  "issue.brokenCell.message": {
    cell: string | number;
    text: string | number;
  };
  "issue.brokenCell.fix": Record<never, never>;
  "issue.missingColumn.message": {
    column: string | number;
    table: string | number;
  };
  "issue.missingColumn.fix": {
    isLocal: "other" | "yes";
    column: string | number;
  };
  "issue.repeatedColumn.message": {
    text: string | number;
    name: string | number;
  };
  "issue.repeatedColumn.fix": Record<never, never>;
  "issue.unknownColumn.message": {
    column: string | number;
    table: string | number;
  };
  "issue.unknownColumn.fix": {
    closest: "none" | "other";
  };
  "issue.rowTooLong.message": {
    cells: string | number;
    columns: string | number;
  };
  "issue.rowTooLong.fix": Record<never, never>;
  "issue.rowTooShort.message": {
    cells: string | number;
    columns: string | number;
  };
  "issue.rowTooShort.fix": Record<never, never>;
  "issue.brokenQuotes.message": Record<never, never>;
  "issue.brokenQuotes.fix": Record<never, never>;
  "issue.duplicateRow.message": {
    otherRow: string | number;
    otherFile: "none" | "other";
    text: string | number;
  };
  "issue.duplicateRow.fix": Record<never, never>;
  "issue.conflictingRows.message": {
    otherRow: string | number;
    otherFile: "none" | "other";
    text: string | number;
  };
  "issue.conflictingRows.fix": Record<never, never>;
  "issue.blankCell.message": {
    column: string | number;
  };
  "issue.blankCell.fix": Record<never, never>;
  "issue.noLanguage.message": {
    column: string | number;
  };
  "issue.noLanguage.fix": Record<never, never>;
  "issue.controlCharacter.message": Record<never, never>;
  "issue.controlCharacter.fix": Record<never, never>;
  "issue.notId.message": {
    text: string | number;
  };
  "issue.notId.fix": Record<never, never>;
  "issue.reservedId.message": {
    text: string | number;
  };
  "issue.reservedId.fix": Record<never, never>;
  "issue.notNumber.message": {
    text: string | number;
  };
  "issue.notNumber.fix": {
    symbols: "none" | "other";
  };
  "issue.numberFormat.message": {
    text: string | number;
  };
  "issue.numberFormat.fix": {
    suggestion: string | number;
  };
  "issue.ambiguousNumber.message": {
    text: string | number;
    asThousands: string | number;
    asDecimal: string | number;
  };
  "issue.ambiguousNumber.fix": {
    asThousands: string | number;
    asDecimal: string | number;
  };
  "issue.notWhole.message": {
    text: string | number;
  };
  "issue.notWhole.fix": Record<never, never>;
  "issue.outOfRange.message": {
    text: string | number;
    column: string | number;
    range: string | number;
  };
  "issue.outOfRange.fix": {
    range: string | number;
  };
  "issue.moneyDecimals.message": {
    text: string | number;
  };
  "issue.moneyDecimals.fix": Record<never, never>;
  "issue.notDay.message": {
    text: string | number;
  };
  "issue.notDay.fix": Record<never, never>;
  "issue.dayFormat.message": {
    text: string | number;
  };
  "issue.dayFormat.fix": {
    suggestion: string | number;
  };
  "issue.ambiguousDay.message": {
    text: string | number;
    dayFirst: string | number;
    monthFirst: string | number;
  };
  "issue.ambiguousDay.fix": Record<never, never>;
  "issue.notPeriod.message": {
    text: string | number;
  };
  "issue.notPeriod.fix": Record<never, never>;
  "issue.ambiguousPeriod.message": {
    text: string | number;
  };
  "issue.ambiguousPeriod.fix": {
    schoolYear: string | number;
  };
  "issue.notChoice.message": {
    text: string | number;
    column: string | number;
  };
  "issue.notChoice.fix": {
    closest: "none" | "other";
    choices: string | number;
  };
  "issue.notAddress.message": {
    text: string | number;
  };
  "issue.notAddress.fix": Record<never, never>;
  "issue.unknownId.message": {
    text: string | number;
    table: string | number;
  };
  "issue.unknownId.fix": {
    closest: "none" | "other";
  };
  "issue.unlistedId.message": {
    text: string | number;
    table: string | number;
  };
  "issue.unlistedId.fix": Record<never, never>;
  "issue.unknownPlace.message": {
    text: string | number;
  };
  "issue.unknownPlace.fix": {
    closest: "none" | "other";
  };
  "issue.ambiguousPlace.message": {
    text: string | number;
    closest: string | number;
  };
  "issue.ambiguousPlace.fix": Record<never, never>;
  "issue.placeMatched.message": {
    text: string | number;
    municipality: string | number;
  };
  "issue.placeMatched.fix": Record<never, never>;
  "issue.restsOnRejected.message": {
    text: string | number;
    table: string | number;
  };
  "issue.restsOnRejected.fix": {
    table: string | number;
  };
  "issue.unknownSetting.message": {
    text: string | number;
  };
  "issue.unknownSetting.fix": {
    closest: "none" | "other";
  };
  "issue.missingSetting.message": {
    text: string | number;
  };
  "issue.missingSetting.fix": {
    text: string | number;
  };
  "issue.cutsReversed.message": {
    text: string | number;
    onTrackCut: string | number;
  };
  "issue.cutsReversed.fix": {
    onTrackCut: string | number;
  };
  "issue.noTotal.message": {
    dimension: string | number;
  };
  "issue.noTotal.fix": {
    dimension: string | number;
  };
  "issue.rangeReversed.message": {
    text: string | number;
    max: string | number;
  };
  "issue.rangeReversed.fix": Record<never, never>;
  "issue.kindAggregation.message": {
    kind: string | number;
    text: string | number;
  };
  "issue.kindAggregation.fix": {
    choices: string | number;
  };
  "issue.tooMany.message": {
    column: string | number;
    count: string | number;
    limit: string | number;
  };
  "issue.tooMany.fix": Record<never, never>;
  "issue.futurePeriod.message": {
    text: string | number;
    asOf: string | number;
  };
  "issue.futurePeriod.fix": Record<never, never>;
  "issue.openPeriod.message": {
    text: string | number;
    asOf: string | number;
  };
  "issue.openPeriod.fix": Record<never, never>;
  "issue.partsNotOfKind.message": {
    kind: string | number;
    column: string | number;
  };
  "issue.partsNotOfKind.fix": {
    column: string | number;
  };
  "issue.partsIncomplete.message": Record<never, never>;
  "issue.partsIncomplete.fix": {
    column: string | number;
  };
  "issue.numeratorAboveDenominator.message": {
    text: string | number;
    denominator: string | number;
  };
  "issue.numeratorAboveDenominator.fix": Record<never, never>;
  "issue.valueDiffersFromParts.message": {
    text: string | number;
    computed: string | number;
  };
  "issue.valueDiffersFromParts.fix": Record<never, never>;
  "issue.negativeCount.message": {
    column: string | number;
    text: string | number;
  };
  "issue.negativeCount.fix": Record<never, never>;
  "issue.milestoneNotZeroOne.message": {
    text: string | number;
  };
  "issue.milestoneNotZeroOne.fix": Record<never, never>;
  "issue.outsideValid.message": {
    figure: string | number;
    range: string | number;
  };
  "issue.outsideValid.fix": Record<never, never>;
  "issue.totalDiffers.message": {
    text: string | number;
    parts: string | number;
    sum: string | number;
  };
  "issue.totalDiffers.fix": Record<never, never>;
  "issue.repeatedRole.message": {
    role: "baseline" | "interim" | "other" | "target";
    otherRow: string | number;
    otherFile: "none" | "other";
  };
  "issue.repeatedRole.fix": Record<never, never>;
  "issue.notBefore.message": {
    role: "baseline" | "interim" | "other" | "target";
    text: string | number;
    earlierRole: "baseline" | "interim" | "other" | "target";
    earlierPeriod: string | number;
    otherRow: string | number;
    otherFile: "none" | "other";
  };
  "issue.notBefore.fix": Record<never, never>;
  "issue.targetAgainstDirection.message": {
    baseline: string | number;
    target: string | number;
    direction: "decrease" | "increase" | "other";
  };
  "issue.targetAgainstDirection.fix": Record<never, never>;
  "issue.orphanGoal.message": {
    text: string | number;
    parent: string | number;
  };
  "issue.orphanGoal.fix": {
    parent: string | number;
  };
  "issue.rowsAbove.message": {
    headerRow: string | number;
    text: string | number;
  };
  "issue.rowsAbove.fix": Record<never, never>;
  "issue.writingConcluded.message": {
    text: string | number;
    reading: string | number;
    column: string | number;
  };
  "issue.writingConcluded.fix": Record<never, never>;
  "issue.decimalMarkConcluded.message": {
    column: string | number;
    way: "comma" | "other" | "point";
    from: "answer" | "other";
    text: string | number;
    row: string | number;
  };
  "issue.decimalMarkConcluded.fix": Record<never, never>;
  "issue.dayOrderConcluded.message": {
    column: string | number;
    way: "dayFirst" | "monthFirst" | "other";
    from: "answer" | "other";
    text: string | number;
    row: string | number;
  };
  "issue.dayOrderConcluded.fix": Record<never, never>;
  "issue.readAsBlank.message": {
    text: string | number;
    column: string | number;
  };
  "issue.readAsBlank.fix": Record<never, never>;
  "issue.absenceAnswered.message": {
    text: string | number;
    answer: "missing" | "notApplicable" | "other" | "suppressed" | "zero";
    column: string | number;
  };
  "issue.absenceAnswered.fix": Record<never, never>;
  "issue.nameMatched.message": {
    text: string | number;
    id: string | number;
  };
  "issue.nameMatched.fix": Record<never, never>;
  "issue.notDhis2.message": {
    file: string | number;
  };
  "issue.notDhis2.fix": Record<never, never>;
  "issue.dhis2Missing.message": {
    what: "metadata" | "other";
    file: string | number;
  };
  "issue.dhis2Missing.fix": {
    what: "metadata" | "other";
  };
  "issue.dhis2Unmapped.message": {
    kind: "data" | "option" | "orgUnit" | "other" | "period";
    name: string | number;
    count: number;
  };
  "issue.dhis2Unmapped.fix": {
    closest: "none" | "other";
  };
  "issue.dhis2Unusable.message": {
    text: string | number;
    name: string | number;
    kind: "data" | "option" | "orgUnit" | "other" | "period";
    count: number;
  };
  "issue.dhis2Unusable.fix": {
    closest: "none" | "other";
  };
  "issue.dhis2Unused.message": {
    text: string | number;
  };
  "issue.dhis2Unused.fix": Record<never, never>;
  "issue.dhis2LeftOut.message": {
    count: number;
    name: string | number;
  };
  "issue.dhis2LeftOut.fix": Record<never, never>;
  "issue.dhis2Matched.message": {
    name: string | number;
    id: string | number;
    count: number;
  };
  "issue.dhis2Matched.fix": Record<never, never>;
  "issue.dhis2Added.message": {
    kind: "data" | "option" | "orgUnit" | "other" | "period";
    text: string | number;
  };
  "issue.dhis2Added.fix": {
    closest: "none" | "other";
    kind: "data" | "option" | "orgUnit" | "other" | "period";
  };
  "issue.dhis2Below.message": {
    units: number;
    name: string | number;
    count: number;
  };
  "issue.dhis2Below.fix": Record<never, never>;
  "issue.dhis2NotNumber.message": {
    count: number;
    name: string | number;
    text: string | number;
  };
  "issue.dhis2NotNumber.fix": {
    name: string | number;
  };
  "issue.dhis2Day.message": {
    name: string | number;
    count: number;
  };
  "issue.dhis2Day.fix": Record<never, never>;
  "issue.dhis2Dimension.message": {
    count: number;
    name: string | number;
  };
  "issue.dhis2Dimension.fix": {
    text: string | number;
  };
  "issue.dhis2Clash.message": {
    count: number;
    name: string | number;
  };
  "issue.dhis2Clash.fix": Record<never, never>;
  "issue.dhis2HalfRate.message": {
    count: number;
    name: string | number;
    text: "numerator" | "other";
  };
  "issue.dhis2HalfRate.fix": Record<never, never>;
  "issue.dhis2Factor.message": {
    name: string | number;
    text: string | number;
    count: number;
  };
  "issue.dhis2Factor.fix": Record<never, never>;
  "issue.askedDecimalMark.message": {
    text: string | number;
    column: string | number;
    comma: string | number;
    point: string | number;
    cells: number;
  };
  "issue.askedDecimalMark.fix": {
    comma: string | number;
    point: string | number;
  };
  "issue.askedDayOrder.message": {
    text: string | number;
    column: string | number;
    dayFirst: string | number;
    monthFirst: string | number;
    cells: number;
  };
  "issue.askedDayOrder.fix": {
    dayFirst: string | number;
    monthFirst: string | number;
  };
  "issue.askedAbsence.message": {
    text: string | number;
    column: string | number;
    cells: number;
  };
  "issue.askedAbsence.fix": {
    hasSymbols: "other" | "yes";
  };
  "issue.askedColumn.message": {
    text: string | number;
    offered: string | number;
  };
  "issue.askedColumn.fix": {
    offered: string | number;
  };
  "issue.askedPlace.message": {
    text: string | number;
    cells: number;
    offered: string | number;
  };
  "issue.askedPlace.fix": Record<never, never>;
  "map.label": Record<never, never>;
  "map.labelOf": {
    title: string | number;
  };
  "map.place": {
    municipality: string | number;
    value: string | number;
  };
  "map.colourBy": Record<never, never>;
  "map.colourByStatus": Record<never, never>;
  "map.colourByValue": Record<never, never>;
  "map.keyboardHint": Record<never, never>;
  "map.readingOrder": Record<never, never>;
  "map.zoomHint": Record<never, never>;
  "map.zoomIn": Record<never, never>;
  "map.zoomOut": Record<never, never>;
  "map.zoomAll": Record<never, never>;
  "map.openMunicipality": {
    municipality: string | number;
  };
  "map.showAsTable": Record<never, never>;
  "map.showAsMap": Record<never, never>;
  "map.legend": Record<never, never>;
  "map.legendStatus": Record<never, never>;
  "map.legendValue": {
    indicator: string | number;
    period: string | number;
  };
  "map.legendCount": {
    count: number;
  };
  "map.classes.quantiles": Record<never, never>;
  "map.classes.equalSteps": Record<never, never>;
  "map.classes.aroundTarget": Record<never, never>;
  "map.classes.limits": {
    from: string | number;
    to: string | number;
  };
  "map.classes.lastLimits": {
    from: string | number;
    to: string | number;
  };
  "map.classes.single": Record<never, never>;
  "map.noData": Record<never, never>;
  "map.notApplicable": Record<never, never>;
  "map.suppressed": Record<never, never>;
  "map.belowRounding": Record<never, never>;
  "map.notInProgramme": Record<never, never>;
  "map.classesLabel": Record<never, never>;
  "map.classesName.quantiles": Record<never, never>;
  "map.classesName.equalSteps": Record<never, never>;
  "method.title": Record<never, never>;
  "method.lead": Record<never, never>;
  "method.values.title": Record<never, never>;
  "method.values.p1": Record<never, never>;
  "method.values.p2": Record<never, never>;
  "method.values.p3": Record<never, never>;
  "method.values.p4": Record<never, never>;
  "method.time.title": Record<never, never>;
  "method.time.p1": Record<never, never>;
  "method.time.p2": Record<never, never>;
  "method.progress.title": Record<never, never>;
  "method.progress.p1": Record<never, never>;
  "method.progress.p2": {
    onTrackCut: string | number;
    behindCut: string | number;
  };
  "method.progress.p3": Record<never, never>;
  "method.progress.p4": {
    months: number;
  };
  "method.aggregation.title": Record<never, never>;
  "method.aggregation.p1": Record<never, never>;
  "method.aggregation.p2": Record<never, never>;
  "method.aggregation.p3": Record<never, never>;
  "method.aggregation.p4": Record<never, never>;
  "method.protection.title": Record<never, never>;
  "method.protection.internal": Record<never, never>;
  "method.protection.none": Record<never, never>;
  "method.protection.why": {
    threshold: number;
  };
  "method.protection.zero": {
    dimensions: string | number;
  };
  "method.protection.follows": Record<never, never>;
  "method.protection.others": Record<never, never>;
  "method.protection.design.margins": Record<never, never>;
  "method.protection.design.full": Record<never, never>;
  "method.protection.concluded": Record<never, never>;
  "method.protection.checked.title": Record<never, never>;
  "method.protection.checked": {
    threshold: number;
  };
  "method.protection.fewest": {
    count: number;
  };
  "method.protection.counts": Record<never, never>;
  "method.protection.number": Record<never, never>;
  "method.protection.count.published": Record<never, never>;
  "method.protection.count.primary": Record<never, never>;
  "method.protection.count.complementary": Record<never, never>;
  "method.protection.count.outsideDesign": Record<never, never>;
  "method.plans.title": Record<never, never>;
  "method.plans.p1": Record<never, never>;
  "method.plans.p2": {
    days: number;
  };
  "method.plans.p3": Record<never, never>;
  "method.plans.p4": Record<never, never>;
  "method.plans.p5": Record<never, never>;
  "method.plans.stages": Record<never, never>;
  "method.plans.schedules": Record<never, never>;
  "method.plans.schedule.overdue": Record<never, never>;
  "method.plans.schedule.startOverdue": {
    days: number;
  };
  "method.plans.schedule.dueSoon": {
    days: number;
  };
  "method.plans.schedule.onTime": Record<never, never>;
  "method.plans.schedule.noDeadline": Record<never, never>;
  "method.plans.schedule.completedLate": Record<never, never>;
  "method.plans.schedule.completedOnTime": Record<never, never>;
  "method.plans.schedule.completedUndated": Record<never, never>;
  "method.plans.schedule.notDue": Record<never, never>;
  "method.symbols.title": Record<never, never>;
  "method.symbols.text": Record<never, never>;
  "method.symbols.sign": Record<never, never>;
  "method.symbols.meaning": Record<never, never>;
  "method.sources.title": Record<never, never>;
  "method.sources.text": Record<never, never>;
  "method.sources.map": Record<never, never>;
  "method.terms.title": Record<never, never>;
  "method.accessibility.title": Record<never, never>;
  "method.accessibility.p1": Record<never, never>;
  "method.accessibility.p2": Record<never, never>;
  "method.accessibility.p3": Record<never, never>;
  "method.accessibility.p4": Record<never, never>;
  "method.accessibility.date": {
    date: string | number;
  };
  "method.contents": Record<never, never>;
  "method.glossary.title": Record<never, never>;
  "method.glossary.text": Record<never, never>;
  "method.glossary.indicator": Record<never, never>;
  "method.glossary.indicator.meaning": Record<never, never>;
  "method.glossary.observation": Record<never, never>;
  "method.glossary.observation.meaning": Record<never, never>;
  "method.glossary.baseline": Record<never, never>;
  "method.glossary.baseline.meaning": Record<never, never>;
  "method.glossary.target": Record<never, never>;
  "method.glossary.target.meaning": Record<never, never>;
  "method.glossary.pace": Record<never, never>;
  "method.glossary.pace.meaning": Record<never, never>;
  "method.glossary.percentagePoint": Record<never, never>;
  "method.glossary.percentagePoint.meaning": Record<never, never>;
  "method.glossary.interval": Record<never, never>;
  "method.glossary.interval.meaning": Record<never, never>;
  "method.glossary.disaggregation": Record<never, never>;
  "method.glossary.disaggregation.meaning": Record<never, never>;
  "method.glossary.reportingDate": Record<never, never>;
  "method.glossary.reportingDate.meaning": Record<never, never>;
  "method.glossary.plan": Record<never, never>;
  "method.glossary.plan.meaning": Record<never, never>;
  "method.glossary.stage": Record<never, never>;
  "method.glossary.stage.meaning": Record<never, never>;
  "method.glossary.evidence": Record<never, never>;
  "method.glossary.evidence.meaning": Record<never, never>;
  "method.glossary.med": Record<never, never>;
  "method.glossary.med.meaning": Record<never, never>;
  "method.glossary.prtan": Record<never, never>;
  "method.glossary.prtan.meaning": Record<never, never>;
  "method.glossary.ews": Record<never, never>;
  "method.glossary.ews.meaning": Record<never, never>;
  "method.sources.licences": Record<never, never>;
  "municipality.title": Record<never, never>;
  "municipality.listTitle": Record<never, never>;
  "municipality.listCaption": Record<never, never>;
  "municipality.caption": {
    period: string | number;
    date: string | number;
  };
  "municipality.indicators": Record<never, never>;
  "municipality.indicatorsCaption": Record<never, never>;
  "municipality.whatItWouldTake": Record<never, never>;
  "municipality.stale": Record<never, never>;
  "municipality.staleNone": Record<never, never>;
  "municipality.notReported": Record<never, never>;
  "municipality.notReportedNone": Record<never, never>;
  "municipality.similar": Record<never, never>;
  "municipality.sheet": Record<never, never>;
  "municipality.district": Record<never, never>;
  "municipality.otherNames": {
    names: string | number;
  };
  "municipality.choose": Record<never, never>;
  "municipality.comparedWithProgramme": Record<never, never>;
  "municipality.nothingBehind": Record<never, never>;
  "municipality.outside": Record<never, never>;
  "municipality.onTrackOf": {
    onTrack: number;
    total: number;
  };
  "municipality.amongOthers": {
    municipality: string | number;
  };
  "municipality.onTrackByMunicipality": Record<never, never>;
  "municipality.context": Record<never, never>;
  "municipality.contextCaption": Record<never, never>;
  "municipality.onMap": {
    municipality: string | number;
  };
  "municipality.summary.sentence": {
    municipality: string | number;
    parts: string | number;
  };
  "municipality.summary.separator": {
    start: string | number;
    end: string | number;
  };
  "municipality.summary.indicators": {
    onTrack: number;
    total: number;
  };
  "municipality.summary.noIndicators": Record<never, never>;
  "municipality.summary.completed": {
    completed: number;
    total: number;
  };
  "municipality.summary.overdue": {
    overdue: number;
  };
  "municipality.summary.activities": {
    completed: string | number;
    overdue: string | number;
  };
  "municipality.summary.cancelled": {
    completed: string | number;
    count: number;
  };
  "municipality.summary.noActivities": Record<never, never>;
  "municipality.summary.allCancelled": Record<never, never>;
  "municipality.summary.closed": Record<never, never>;
  "municipality.summary.noPlan": Record<never, never>;
  "municipality.summary.drafting": Record<never, never>;
  "municipality.summary.finalised": Record<never, never>;
  "municipality.summary.used": {
    time: string | number;
    money: string | number;
  };
  "municipality.summary.usedTime": {
    time: string | number;
  };
  "municipality.summary.usedMoney": {
    money: string | number;
  };
  "municipality.plan.title": Record<never, never>;
  "municipality.plan.none": Record<never, never>;
  "municipality.plan.failed": Record<never, never>;
  "municipality.plan.version": Record<never, never>;
  "municipality.plan.start": Record<never, never>;
  "municipality.plan.end": Record<never, never>;
  "municipality.plan.adoptedOn": Record<never, never>;
  "municipality.plan.adoptedBy": Record<never, never>;
  "municipality.plan.notYet": Record<never, never>;
  "municipality.plan.earlier": Record<never, never>;
  "municipality.plan.later": Record<never, never>;
  "municipality.plan.versionLine": {
    version: string | number;
    stage: string | number;
  };
  "municipality.plan.versionAdopted": {
    date: string | number;
  };
  "municipality.plan.slipped": {
    later: number;
    earlier: number;
  };
  "municipality.plan.changes": {
    count: number;
    version: string | number;
  };
  "municipality.plan.changesNone": {
    version: string | number;
  };
  "municipality.plan.byGoal": Record<never, never>;
  "municipality.plan.goalUnknown": {
    id: string | number;
  };
  "municipality.plan.goalNone": Record<never, never>;
  "municipality.plan.goalCount": {
    completed: number;
    total: number;
  };
  "municipality.plan.goalOverdue": {
    count: number;
  };
  "municipality.plan.all": Record<never, never>;
  "municipality.todo.title": {
    count: number;
  };
  "municipality.todo.caption": {
    date: string | number;
  };
  "municipality.todo.none": Record<never, never>;
  "municipality.todo.noPlan": Record<never, never>;
  "municipality.todo.heading": Record<never, never>;
  "municipality.todo.noActivities": Record<never, never>;
  "municipality.todo.more": {
    count: number;
  };
  "municipality.todo.responsible": {
    body: string | number;
  };
  "municipality.similarBy": {
    period: string | number;
  };
  "municipality.similarHow": {
    municipality: string | number;
  };
  "municipality.similarPopulation": Record<never, never>;
  "municipality.similarRatio": {
    ratio: string | number;
  };
  "municipality.similarCommunities": Record<never, never>;
  "municipality.similarStatus": Record<never, never>;
  "municipality.similarCompare": Record<never, never>;
  "municipality.similarNone": Record<never, never>;
  "municipality.similarLeftOut": {
    municipalities: string | number;
  };
  "municipality.similarSuppressed": Record<never, never>;
  "municipality.similarHidden": Record<never, never>;
  "municipality.contextGroups": {
    indicator: string | number;
    period: string | number;
  };
  "municipality.contextShare": Record<never, never>;
  "municipality.contextShareOf": {
    total: string | number;
  };
  "municipality.contextShareOfSum": {
    total: string | number;
  };
  "municipality.contextGroup": Record<never, never>;
  "municipality.contextCaveats": Record<never, never>;
  "municipality.sheetBack": Record<never, never>;
  "municipality.sheetAddress": {
    address: string | number;
  };
  "municipality.sheetTodo": Record<never, never>;
  "municipality.sheetOutside": Record<never, never>;
  "municipality.sheetColumn": {
    name: string | number;
    period: string | number;
  };
  "offline.isOffline": {
    date: string | number;
  };
  "offline.newVersion": Record<never, never>;
  "offline.reload": Record<never, never>;
  "offline.unseen": Record<never, never>;
  "offline.unseenText": Record<never, never>;
  "offline.seen": Record<never, never>;
  "offline.noneSeen": Record<never, never>;
  "offline.partFailed": Record<never, never>;
  "overview.title": Record<never, never>;
  "overview.findingNothing": Record<never, never>;
  "overview.caption": {
    indicator: string | number;
    period: string | number;
    date: string | number;
  };
  "overview.headline": Record<never, never>;
  "overview.matrix": Record<never, never>;
  "overview.matrixCaption": Record<never, never>;
  "overview.matrixCell": {
    indicator: string | number;
    municipality: string | number;
    status: string | number;
  };
  "overview.attention": Record<never, never>;
  "overview.attentionNone": Record<never, never>;
  "overview.notReported": Record<never, never>;
  "overview.notReportedFor": {
    period: string | number;
    indicators: string | number;
  };
  "overview.everyoneReported": Record<never, never>;
  "overview.coverage": {
    reported: number;
    total: number;
  };
  "overview.coverageSuppressed": {
    finding: string | number;
    hidden: number;
  };
  "overview.coverageShort": {
    reported: number;
    total: number;
  };
  "overview.mapTitle": Record<never, never>;
  "overview.chooseIndicator": Record<never, never>;
  "overview.lead": {
    total: number;
    indicators: number;
  };
  "overview.allStatuses": Record<never, never>;
  "overview.allIndicators": {
    count: number;
  };
  "overview.attentionCaption": Record<never, never>;
  "period.label": Record<never, never>;
  "period.latest": Record<never, never>;
  "period.span": {
    from: string | number;
    to: string | number;
  };
  "period.endOf": {
    period: string | number;
  };
  "period.kind.schoolYear": Record<never, never>;
  "period.kind.semester": Record<never, never>;
  "period.kind.quarter": Record<never, never>;
  "period.kind.month": Record<never, never>;
  "period.kind.year": Record<never, never>;
  "period.kind.day": Record<never, never>;
  "period.frequency.schoolYear": Record<never, never>;
  "period.frequency.semester": Record<never, never>;
  "period.frequency.quarter": Record<never, never>;
  "period.frequency.month": Record<never, never>;
  "period.frequency.year": Record<never, never>;
  "period.frequency.day": Record<never, never>;
  "period.form.schoolYear": {
    year: string | number;
  };
  "period.form.semester": {
    semester: "1" | "other";
    year: string | number;
  };
  "period.form.quarter": {
    quarter: "1" | "2" | "3" | "other";
    year: string | number;
  };
  "period.form.month": {
    month: string | number;
    year: string | number;
  };
  "period.form.year": {
    year: string | number;
  };
  "period.form.day": {
    dayOfMonth: string | number;
    month: string | number;
    year: string | number;
  };
  "period.formShort.semester": {
    semester: "1" | "other";
    year: string | number;
  };
  "period.formShort.quarter": {
    quarter: "1" | "2" | "3" | "other";
    year: string | number;
  };
  "period.month.1": Record<never, never>;
  "period.month.2": Record<never, never>;
  "period.month.3": Record<never, never>;
  "period.month.4": Record<never, never>;
  "period.month.5": Record<never, never>;
  "period.month.6": Record<never, never>;
  "period.month.7": Record<never, never>;
  "period.month.8": Record<never, never>;
  "period.month.9": Record<never, never>;
  "period.month.10": Record<never, never>;
  "period.month.11": Record<never, never>;
  "period.month.12": Record<never, never>;
  "period.monthShort.1": Record<never, never>;
  "period.monthShort.2": Record<never, never>;
  "period.monthShort.3": Record<never, never>;
  "period.monthShort.4": Record<never, never>;
  "period.monthShort.5": Record<never, never>;
  "period.monthShort.6": Record<never, never>;
  "period.monthShort.7": Record<never, never>;
  "period.monthShort.8": Record<never, never>;
  "period.monthShort.9": Record<never, never>;
  "period.monthShort.10": Record<never, never>;
  "period.monthShort.11": Record<never, never>;
  "period.monthShort.12": Record<never, never>;
  "plan.title": Record<never, never>;
  "plan.activity.about": {
    id: string | number;
    municipality: string | number;
  };
  "plan.activity.served": Record<never, never>;
  "plan.activity.said": Record<never, never>;
  "plan.activity.dated": Record<never, never>;
  "plan.activity.done": {
    percent: string | number;
  };
  "plan.activity.doneUnknown": Record<never, never>;
  "plan.activity.facts": Record<never, never>;
  "plan.activity.start": Record<never, never>;
  "plan.activity.deadline": Record<never, never>;
  "plan.activity.completedOn": Record<never, never>;
  "plan.activity.responsible": Record<never, never>;
  "plan.activity.partners": Record<never, never>;
  "plan.activity.targetGroup": Record<never, never>;
  "plan.activity.evidence": Record<never, never>;
  "plan.activity.notStated": Record<never, never>;
  "plan.activity.money": Record<never, never>;
  "plan.activity.planned": Record<never, never>;
  "plan.activity.spent": Record<never, never>;
  "plan.activity.spentShare": {
    share: string | number;
  };
  "plan.activity.spentShareUnknown": Record<never, never>;
  "plan.activity.funder": Record<never, never>;
  "plan.activity.funderSpan": {
    from: string | number;
    to: string | number;
  };
  "plan.activity.funderFrom": {
    from: string | number;
  };
  "plan.activity.funderTo": {
    to: string | number;
  };
  "plan.activity.indicators": Record<never, never>;
  "plan.activity.indicatorUnknown": {
    id: string | number;
  };
  "plan.activity.indicatorUntargeted": Record<never, never>;
  "plan.activity.reports": Record<never, never>;
  "plan.activity.reportsNone": {
    date: string | number;
  };
  "plan.activity.reportStageBefore": {
    stage: string | number;
  };
  "plan.activity.reportSpent": {
    amount: string | number;
  };
  "plan.activity.changeMore": {
    amount: string | number;
  };
  "plan.activity.changeLess": {
    amount: string | number;
  };
  "plan.activity.changeNone": Record<never, never>;
  "plan.activity.reasonLate": Record<never, never>;
  "plan.activity.notFoundTitle": Record<never, never>;
  "plan.activity.notFoundText": {
    id: string | number;
  };
  "plan.activity.notFoundLink": Record<never, never>;
  "plan.page.finding": {
    overdue: number;
    total: number;
  };
  "plan.page.findingMost": {
    finding: string | number;
    places: string | number;
  };
  "plan.page.counted": {
    name: string | number;
    count: number;
  };
  "plan.page.empty": Record<never, never>;
  "plan.page.caption": {
    date: string | number;
    plans: number;
  };
  "plan.page.startOverdue": {
    count: number;
  };
  "plan.page.stale": {
    count: number;
  };
  "plan.page.slipped": {
    count: number;
  };
  "plan.page.contradictory": {
    count: number;
  };
  "plan.page.overdueBodies": {
    bodies: string | number;
  };
  "plan.page.planStages": {
    stage: string | number;
    municipalities: string | number;
  };
  "plan.page.view.label": Record<never, never>;
  "plan.page.view.table": Record<never, never>;
  "plan.page.view.tree": Record<never, never>;
  "plan.page.view.timeline": Record<never, never>;
  "plan.page.group.label": Record<never, never>;
  "plan.page.group.none": Record<never, never>;
  "plan.page.group.municipality": Record<never, never>;
  "plan.page.group.goal": Record<never, never>;
  "plan.page.group.responsible": Record<never, never>;
  "plan.page.group.funder": Record<never, never>;
  "plan.page.group.year": Record<never, never>;
  "plan.page.group.stage": Record<never, never>;
  "plan.page.group.schedule": Record<never, never>;
  "plan.page.noScript": {
    count: number;
  };
  "plan.filter.find": Record<never, never>;
  "plan.filter.findHint": Record<never, never>;
  "plan.filter.label": Record<never, never>;
  "plan.filter.withCount": {
    name: string | number;
    count: number;
  };
  "plan.filter.facet.municipality": Record<never, never>;
  "plan.filter.facet.stage": Record<never, never>;
  "plan.filter.facet.schedule": Record<never, never>;
  "plan.filter.facet.responsible": Record<never, never>;
  "plan.filter.facet.funder": Record<never, never>;
  "plan.filter.facet.goal": Record<never, never>;
  "plan.filter.facet.flag": Record<never, never>;
  "plan.filter.notStated": Record<never, never>;
  "plan.filter.chip": {
    facet: string | number;
    value: string | number;
  };
  "plan.filter.remove": {
    facet: string | number;
    value: string | number;
  };
  "plan.filter.clearAll": Record<never, never>;
  "plan.filter.clear": Record<never, never>;
  "plan.filter.found": {
    count: number;
    total: number;
  };
  "plan.filter.nothing": Record<never, never>;
  "plan.table.caption": Record<never, never>;
  "plan.table.all": Record<never, never>;
  "plan.table.total": Record<never, never>;
  "plan.table.column.title": Record<never, never>;
  "plan.table.column.municipality": Record<never, never>;
  "plan.table.column.stage": Record<never, never>;
  "plan.table.column.schedule": Record<never, never>;
  "plan.table.column.responsible": Record<never, never>;
  "plan.table.column.funder": Record<never, never>;
  "plan.table.column.percent": Record<never, never>;
  "plan.table.column.planned": Record<never, never>;
  "plan.table.column.spent": Record<never, never>;
  "plan.table.column.report": Record<never, never>;
  "plan.table.column.contradictions": Record<never, never>;
  "plan.table.column.slippage": Record<never, never>;
  "plan.table.columns": Record<never, never>;
  "plan.table.sortBy": Record<never, never>;
  "plan.table.sortNone": Record<never, never>;
  "plan.table.rising": {
    column: string | number;
  };
  "plan.table.falling": {
    column: string | number;
  };
  "plan.table.deadline": {
    date: string | number;
  };
  "plan.table.notStated": Record<never, never>;
  "plan.table.noReport": Record<never, never>;
  "plan.table.without.responsible": Record<never, never>;
  "plan.table.without.funder": Record<never, never>;
  "plan.table.without.year": Record<never, never>;
  "plan.table.without.other": Record<never, never>;
  "plan.table.count": {
    count: number;
  };
  "plan.table.completed": {
    completed: number;
    of: number;
  };
  "plan.table.overdue": {
    count: number;
  };
  "plan.table.stale": {
    count: number;
  };
  "plan.table.withoutBudget": {
    count: number;
  };
  "plan.table.withoutSpending": {
    count: number;
  };
  "plan.table.affected": {
    count: number;
  };
  "plan.table.openAll": Record<never, never>;
  "plan.table.closeAll": Record<never, never>;
  "plan.table.hint": Record<never, never>;
  "plan.tree.label": Record<never, never>;
  "plan.tree.hint": Record<never, never>;
  "plan.tree.money": {
    spent: string | number;
    planned: string | number;
  };
  "plan.stage.label": Record<never, never>;
  "plan.stage.notStarted": Record<never, never>;
  "plan.stage.inProgress": Record<never, never>;
  "plan.stage.completed": Record<never, never>;
  "plan.stage.cancelled": Record<never, never>;
  "plan.stage.onHold": Record<never, never>;
  "plan.planStage.label": Record<never, never>;
  "plan.planStage.none": Record<never, never>;
  "plan.planStage.drafting": Record<never, never>;
  "plan.planStage.finalised": Record<never, never>;
  "plan.planStage.adopted": Record<never, never>;
  "plan.planStage.underWay": Record<never, never>;
  "plan.planStage.closed": Record<never, never>;
  "plan.schedule.label": Record<never, never>;
  "plan.schedule.overdue": Record<never, never>;
  "plan.schedule.startOverdue": Record<never, never>;
  "plan.schedule.dueSoon": Record<never, never>;
  "plan.schedule.onTime": Record<never, never>;
  "plan.schedule.noDeadline": Record<never, never>;
  "plan.schedule.completedLate": Record<never, never>;
  "plan.schedule.completedOnTime": Record<never, never>;
  "plan.schedule.completedUndated": Record<never, never>;
  "plan.schedule.notDue": Record<never, never>;
  "plan.scheduleDays.overdue": {
    days: number;
  };
  "plan.scheduleDays.startOverdue": {
    days: number;
  };
  "plan.scheduleDays.dueSoon": {
    days: number;
  };
  "plan.scheduleDays.onTime": {
    days: number;
  };
  "plan.scheduleDays.completedLate": {
    days: number;
  };
  "plan.stale.label": Record<never, never>;
  "plan.stale.since": {
    days: number;
  };
  "plan.stale.never": Record<never, never>;
  "plan.contradictory.label": Record<never, never>;
  "plan.slipped.label": Record<never, never>;
  "plan.slipped.later": {
    days: number;
    date: string | number;
  };
  "plan.slipped.earlier": {
    days: number;
    date: string | number;
  };
  "plan.contradiction.completedWithoutEvidence": Record<never, never>;
  "plan.contradiction.completedBelowFull": {
    percent: string | number;
  };
  "plan.contradiction.notStartedButSpent": {
    amount: string | number;
  };
  "plan.contradiction.notStartedButPercent": {
    percent: string | number;
  };
  "plan.contradiction.inProgressBeforeStart": {
    date: string | number;
  };
  "plan.contradiction.spentAbovePlanned": {
    spent: string | number;
    planned: string | number;
  };
  "plan.contradiction.deadlineBeforeStart": {
    deadline: string | number;
    start: string | number;
  };
  "plan.contradiction.outsidePlanBefore": {
    day: string | number;
    limit: string | number;
  };
  "plan.contradiction.outsidePlanAfter": {
    day: string | number;
    limit: string | number;
  };
  "plan.contradiction.goalWithoutActivity": {
    goal: string | number;
  };
  "plan.contradiction.noResponsible": Record<never, never>;
  "plan.contradiction.noBudget": Record<never, never>;
  "plan.contradiction.noDeadline": Record<never, never>;
  "plan.contradiction.noIndicator": Record<never, never>;
  "plan.contradictionShort.completedWithoutEvidence": Record<never, never>;
  "plan.contradictionShort.completedBelowFull": Record<never, never>;
  "plan.contradictionShort.notStartedButSpent": Record<never, never>;
  "plan.contradictionShort.notStartedButPercent": Record<never, never>;
  "plan.contradictionShort.inProgressBeforeStart": Record<never, never>;
  "plan.contradictionShort.spentAbovePlanned": Record<never, never>;
  "plan.contradictionShort.deadlineBeforeStart": Record<never, never>;
  "plan.contradictionShort.outsidePlan": Record<never, never>;
  "plan.contradictionShort.goalWithoutActivity": Record<never, never>;
  "plan.contradictionShort.noResponsible": Record<never, never>;
  "plan.contradictionShort.noBudget": Record<never, never>;
  "plan.contradictionShort.noDeadline": Record<never, never>;
  "plan.contradictionShort.noIndicator": Record<never, never>;
  "plan.share.completion": Record<never, never>;
  "plan.share.time": Record<never, never>;
  "plan.share.money": Record<never, never>;
  "plan.share.completedOf": {
    completed: number;
    total: number;
  };
  "plan.share.spentOf": {
    spent: string | number;
    planned: string | number;
  };
  "plan.shareBars.label": Record<never, never>;
  "plan.shareBars.span": {
    from: string | number;
    to: string | number;
  };
  "plan.shareBars.cancelled": {
    count: number;
  };
  "plan.shareBars.withoutBudget": {
    count: number;
  };
  "plan.shareBars.withoutSpending": {
    count: number;
  };
  "plan.shareBars.noActivities": Record<never, never>;
  "plan.shareBars.noDates": Record<never, never>;
  "plan.shareBars.noBudget": Record<never, never>;
  "plan.overview.finding": {
    completed: number;
    total: number;
    overdue: number;
  };
  "plan.overview.caption": Record<never, never>;
  "plan.overview.nothingToDraw": Record<never, never>;
  "plan.overview.completedOf": {
    completed: number;
    total: number;
  };
  "plan.overview.time": {
    share: string | number;
  };
  "plan.overview.money": {
    share: string | number;
  };
  "plan.overview.overdue": {
    count: number;
  };
  "plan.overview.planned": Record<never, never>;
  "plan.overview.spent": Record<never, never>;
  "plan.overview.calls": Record<never, never>;
  "plan.overview.callsCaption": Record<never, never>;
  "plan.overview.callsNone": Record<never, never>;
  "plan.overview.callReason.overdue": {
    count: number;
  };
  "plan.overview.callReason.startOverdue": {
    count: number;
  };
  "plan.overview.callReason.stale": {
    count: number;
  };
  "plan.overview.bodyCount": {
    body: string | number;
    count: number;
  };
  "plan.overview.openPlan": {
    municipality: string | number;
  };
  "plan.overview.funders": Record<never, never>;
  "plan.overview.fundersCaption": Record<never, never>;
  "plan.overview.funder": Record<never, never>;
  "plan.overview.support": Record<never, never>;
  "plan.overview.noFunder": Record<never, never>;
  "plan.overview.noDates": Record<never, never>;
  "plan.overview.ended": Record<never, never>;
  "plan.overview.changes": Record<never, never>;
  "plan.overview.activities": Record<never, never>;
  "plan.overview.allActivities": Record<never, never>;
  "plan.overview.notCancelled": Record<never, never>;
  "plan.overview.blanks": {
    count: number;
  };
  "plan.change.ofRow": {
    row: string | number;
    change: string | number;
  };
  "plan.change.added": Record<never, never>;
  "plan.change.removed": Record<never, never>;
  "plan.change.stageMoved": {
    before: string | number;
    now: string | number;
  };
  "plan.change.deadlineLater": {
    days: number;
    before: string | number;
    now: string | number;
  };
  "plan.change.deadlineEarlier": {
    days: number;
    before: string | number;
    now: string | number;
  };
  "plan.change.budgetRaised": {
    difference: string | number;
    before: string | number;
    now: string | number;
  };
  "plan.change.budgetLowered": {
    difference: string | number;
    before: string | number;
    now: string | number;
  };
  "plan.change.targetEdited": {
    before: string | number;
    now: string | number;
  };
  "plan.change.valueRevised": {
    before: string | number;
    now: string | number;
  };
  "plan.change.withParts": {
    value: string | number;
    numerator: string | number;
    denominator: string | number;
  };
  "plan.change.field": {
    field: string | number;
    before: string | number;
    now: string | number;
  };
  "plan.change.fieldSet": {
    field: string | number;
    now: string | number;
  };
  "plan.change.fieldCleared": {
    field: string | number;
    before: string | number;
  };
  "plan.change.text": {
    text: string | number;
  };
  "plan.timeline.label": Record<never, never>;
  "plan.timeline.zoom": Record<never, never>;
  "plan.timeline.zoom.year": Record<never, never>;
  "plan.timeline.zoom.quarter": Record<never, never>;
  "plan.timeline.zoom.month": Record<never, never>;
  "plan.timeline.toAsOf": Record<never, never>;
  "plan.timeline.hint": Record<never, never>;
  "plan.timeline.activity": Record<never, never>;
  "plan.timeline.time": {
    from: string | number;
    to: string | number;
  };
  "plan.timeline.quarter": {
    quarter: string | number;
  };
  "plan.timeline.more": {
    count: number;
  };
  "plan.timeline.stage.notStarted": Record<never, never>;
  "plan.timeline.stage.inProgress": Record<never, never>;
  "plan.timeline.stage.completed": Record<never, never>;
  "plan.timeline.stage.cancelled": Record<never, never>;
  "plan.timeline.stage.onHold": Record<never, never>;
  "plan.timeline.dates.both": {
    start: string | number;
    deadline: string | number;
  };
  "plan.timeline.dates.noStart": {
    deadline: string | number;
  };
  "plan.timeline.dates.noDeadline": {
    start: string | number;
  };
  "plan.timeline.noDates": Record<never, never>;
  "plan.timeline.noStart": Record<never, never>;
  "plan.timeline.noDeadline": Record<never, never>;
  "plan.timeline.undated": Record<never, never>;
  "plan.timeline.percentDone": {
    percent: string | number;
  };
  "plan.timeline.percentUnknown": Record<never, never>;
  "plan.timeline.completedOn": {
    date: string | number;
  };
  "plan.timeline.completedOnTime": {
    date: string | number;
  };
  "plan.timeline.completedLate": {
    date: string | number;
    late: string | number;
  };
  "plan.timeline.slipped.later": {
    days: number;
    date: string | number;
  };
  "plan.timeline.slipped.earlier": {
    days: number;
    date: string | number;
  };
  "plan.timeline.shift.later": {
    days: number;
  };
  "plan.timeline.shift.earlier": {
    days: number;
  };
  "plan.timeline.reports": {
    count: number;
    date: string | number;
  };
  "plan.timeline.contradictory": {
    contradictions: string | number;
  };
  "plan.timeline.completedOf": {
    completed: number;
    total: number;
  };
  "plan.timeline.overdueCount": {
    count: number;
  };
  "plan.timeline.spentOf": {
    spent: string | number;
    planned: string | number;
  };
  "plan.timeline.plannedMoney": {
    planned: string | number;
  };
  "plan.timeline.spentMoney": {
    spent: string | number;
  };
  "plan.timeline.legend": Record<never, never>;
  "plan.timeline.legend.planned": Record<never, never>;
  "plan.timeline.legend.done": Record<never, never>;
  "plan.timeline.legend.percentUnknown": Record<never, never>;
  "plan.timeline.legend.open": Record<never, never>;
  "plan.timeline.legend.deadline": Record<never, never>;
  "plan.timeline.legend.overdue": Record<never, never>;
  "plan.timeline.legend.onTime": Record<never, never>;
  "plan.timeline.legend.late": Record<never, never>;
  "plan.timeline.legend.shift": Record<never, never>;
  "plan.timeline.legend.report": Record<never, never>;
  "plan.timeline.legend.asOf": Record<never, never>;
  "plan.timeline.legend.schoolYear": Record<never, never>;
  "plan.timeline.legend.plan": Record<never, never>;
  "plan.timeline.start": Record<never, never>;
  "plan.timeline.deadline": Record<never, never>;
  "plan.timeline.formerDeadline": Record<never, never>;
  "plan.timeline.movedDays": Record<never, never>;
  "plan.timeline.percent": Record<never, never>;
  "plan.timeline.completedDay": Record<never, never>;
  "plan.overview.changesCaption": Record<never, never>;
  "plan.overview.versions": {
    now: string | number;
    before: string | number;
  };
  "plan.overview.versionsColumn": Record<never, never>;
  "plan.overview.unchanged": Record<never, never>;
  "plan.overview.changeCount.added": {
    count: number;
  };
  "plan.overview.changeCount.removed": {
    count: number;
  };
  "plan.overview.changeCount.stageMoved": {
    count: number;
  };
  "plan.overview.changeCount.later": {
    count: number;
  };
  "plan.overview.changeCount.earlier": {
    count: number;
  };
  "plan.overview.changeCount.budget": {
    count: number;
  };
  "plan.overview.changeCount.other": {
    count: number;
  };
  "plan.change.nowProtected": Record<never, never>;
  "plan.since.title": {
    previous: string | number;
  };
  "plan.since.previous": Record<never, never>;
  "plan.since.previousOf": {
    date: string | number;
  };
  "plan.since.caption": {
    before: string | number;
    now: string | number;
  };
  "plan.since.captionUndated": {
    now: string | number;
  };
  "plan.since.found": {
    previous: string | number;
    changes: string | number;
  };
  "plan.since.nothing": {
    previous: string | number;
  };
  "plan.since.listed": {
    listed: number;
    total: number;
  };
  "plan.since.column.of": Record<never, never>;
  "plan.since.column.what": Record<never, never>;
  "plan.since.showAll": {
    count: number;
  };
  "plan.since.stageMoved": {
    count: number;
  };
  "plan.since.planStageMoved": {
    count: number;
  };
  "plan.since.deadlineLater": {
    count: number;
  };
  "plan.since.deadlineEarlier": {
    count: number;
  };
  "plan.since.budgetChanged": {
    count: number;
  };
  "plan.since.targetEdited": {
    count: number;
  };
  "plan.since.valueRevised": {
    count: number;
  };
  "plan.since.planAdded": {
    count: number;
  };
  "plan.since.activityAdded": {
    count: number;
  };
  "plan.since.activityRemoved": {
    count: number;
  };
  "plan.since.reportAdded": {
    count: number;
  };
  "plan.since.valueAdded": {
    count: number;
  };
  "plan.since.valueRemoved": {
    count: number;
  };
  "plan.since.other": {
    count: number;
  };
  "plan.since.reportOf": {
    activity: string | number;
    date: string | number;
  };
  "plan.page.showTimeline": Record<never, never>;
  "plan.page.timelineTable": Record<never, never>;
  "present.title": Record<never, never>;
  "present.lead": Record<never, never>;
  "present.ready.title": Record<never, never>;
  "present.ready.lead": Record<never, never>;
  "present.ready.donor": Record<never, never>;
  "present.ready.med": Record<never, never>;
  "present.ready.municipality": Record<never, never>;
  "present.ready.made": {
    name: string | number;
    count: number;
  };
  "present.deck.title": {
    count: number;
  };
  "present.deck.caption": Record<never, never>;
  "present.deck.empty": Record<never, never>;
  "present.start": Record<never, never>;
  "present.speaker": Record<never, never>;
  "present.file.name": Record<never, never>;
  "present.file.write": Record<never, never>;
  "present.file.writeInternal": Record<never, never>;
  "present.file.save": Record<never, never>;
  "present.file.open": Record<never, never>;
  "present.file.opened": {
    count: number;
  };
  "present.file.dropped": {
    count: number;
  };
  "present.file.address": Record<never, never>;
  "present.file.tooLong": Record<never, never>;
  "present.fault.tooLarge": Record<never, never>;
  "present.fault.notDeck": Record<never, never>;
  "present.fault.newer": Record<never, never>;
  "present.fault.notKept": Record<never, never>;
  "present.given.title": Record<never, never>;
  "present.given.text": Record<never, never>;
  "present.given.replace": Record<never, never>;
  "present.given.add": Record<never, never>;
  "present.given.leave": Record<never, never>;
  "present.slide.number": {
    number: number;
  };
  "present.slide.title": {
    number: number;
  };
  "present.slide.titleHint": Record<never, never>;
  "present.slide.notes": {
    number: number;
  };
  "present.slide.part": {
    number: number;
  };
  "present.slide.up": {
    number: number;
  };
  "present.slide.down": {
    number: number;
  };
  "present.slide.remove": {
    number: number;
  };
  "present.slide.open": Record<never, never>;
  "present.slide.from": {
    number: number;
  };
  "present.slide.moved": {
    from: number;
    to: number;
  };
  "present.slide.removed": {
    number: number;
  };
  "present.slide.failed": Record<never, never>;
  "present.slide.loading": Record<never, never>;
  "present.undo": Record<never, never>;
  "present.show.label": Record<never, never>;
  "present.show.progress": {
    number: number;
    total: number;
  };
  "present.show.keys": Record<never, never>;
  "present.speaker.next": Record<never, never>;
  "present.speaker.last": Record<never, never>;
  "present.speaker.noNotes": Record<never, never>;
  "present.speaker.clock": Record<never, never>;
  "present.speaker.since": Record<never, never>;
  "present.speaker.again": Record<never, never>;
  "present.page": {
    title: string | number;
    nth: number;
    total: number;
  };
  "present.slide.fills": {
    count: number;
  };
  "present.rest": {
    count: number;
  };
  "present.notes.address": {
    address: string | number;
  };
  "present.part.map": Record<never, never>;
  "present.part.headlines": Record<never, never>;
  "present.part.status": Record<never, never>;
  "present.part.attention": Record<never, never>;
  "present.part.unreported": Record<never, never>;
  "present.part.trend": Record<never, never>;
  "present.part.ranking": Record<never, never>;
  "present.part.funnel": Record<never, never>;
  "present.part.gap": Record<never, never>;
  "present.part.gaps": Record<never, never>;
  "present.part.multiples": Record<never, never>;
  "present.part.summary": Record<never, never>;
  "present.part.indicators": Record<never, never>;
  "present.part.todo": Record<never, never>;
  "present.part.progress": Record<never, never>;
  "present.part.money": Record<never, never>;
  "present.part.funders": Record<never, never>;
  "present.part.activities": Record<never, never>;
  "present.part.bars": Record<never, never>;
  "present.part.table": Record<never, never>;
  "present.part.sources": Record<never, never>;
  "present.finding.headlines": {
    well: number;
    total: number;
  };
  "present.finding.noHeadlines": Record<never, never>;
  "present.finding.status": {
    count: number;
    total: number;
  };
  "present.finding.attention": {
    count: number;
  };
  "present.finding.money": {
    spent: string | number;
    planned: string | number;
  };
  "present.finding.moneyNone": Record<never, never>;
  "present.finding.funders": {
    count: number;
  };
  "present.finding.unreported": {
    count: number;
  };
  "present.finding.indicators": {
    municipality: string | number;
    onTrack: number;
    total: number;
  };
  "present.finding.todo": {
    municipality: string | number;
    count: number;
  };
  "present.finding.sources": Record<never, never>;
  "present.column.attentionIndicators": Record<never, never>;
  "present.column.outOfDate": Record<never, never>;
  "present.column.missing": Record<never, never>;
  "present.column.stale": Record<never, never>;
  "present.column.matter": Record<never, never>;
  "present.column.responsible": Record<never, never>;
  "present.column.activity": Record<never, never>;
  "present.column.deadline": Record<never, never>;
  "present.column.part": Record<never, never>;
  "present.aim": {
    name: string | number;
  };
  "present.finding.attentionFirst": {
    finding: string | number;
    places: string | number;
  };
  "present.finding.method": Record<never, never>;
  "present.part.method": Record<never, never>;
  "present.column.title": Record<never, never>;
  "quality.title": Record<never, never>;
  "quality.lead": Record<never, never>;
  "quality.completeness.title": Record<never, never>;
  "quality.completeness.caption": {
    date: string | number;
    months: number;
  };
  "quality.completeness.captionUndated": Record<never, never>;
  "quality.completeness.none": Record<never, never>;
  "quality.completeness.all": {
    due: number;
  };
  "quality.completeness.some": {
    share: string | number;
    answered: number;
    due: number;
    missing: number;
    spread: "most" | "one" | "other";
    municipality: string | number;
    municipalities: number;
  };
  "quality.completeness.allPeriods": Record<never, never>;
  "quality.completeness.marksOf": {
    periods: string | number;
  };
  "quality.completeness.marks": Record<never, never>;
  "quality.completeness.marksNewest": {
    count: number;
  };
  "quality.completeness.grid": Record<never, never>;
  "quality.completeness.keyboardHint": Record<never, never>;
  "quality.completeness.cell": {
    indicator: string | number;
    municipality: string | number;
    states: string | number;
  };
  "quality.completeness.cellState": {
    state: string | number;
    periods: string | number;
  };
  "quality.completeness.legend": Record<never, never>;
  "quality.completeness.signs": Record<never, never>;
  "quality.completeness.byMunicipality": Record<never, never>;
  "quality.completeness.share": Record<never, never>;
  "quality.state.reported": Record<never, never>;
  "quality.state.zero": Record<never, never>;
  "quality.state.belowRounding": Record<never, never>;
  "quality.state.suppressed": Record<never, never>;
  "quality.state.notApplicable": Record<never, never>;
  "quality.state.missing": Record<never, never>;
  "quality.stateExplanation.reported": Record<never, never>;
  "quality.stateExplanation.zero": Record<never, never>;
  "quality.plans.title": Record<never, never>;
  "quality.plans.caption": {
    days: number;
    date: string | number;
  };
  "quality.plans.finding": {
    count: number;
    plans: number;
  };
  "quality.plans.points": {
    count: number;
  };
  "quality.plans.none": Record<never, never>;
  "quality.plans.ofPlan": Record<never, never>;
  "quality.plans.copy": Record<never, never>;
  "quality.plans.copied": {
    municipality: string | number;
  };
  "quality.plans.copyFailed": Record<never, never>;
  "quality.plans.listText": Record<never, never>;
  "quality.email.title": {
    municipality: string | number;
    date: string | number;
  };
  "quality.email.ask": Record<never, never>;
  "quality.flaw.noStart": Record<never, never>;
  "quality.flawSentence.noStart": Record<never, never>;
  "quality.flawSentence.completedUndated": Record<never, never>;
  "quality.flawSentence.staleReport": {
    days: number;
  };
  "quality.flawSentence.neverReported": Record<never, never>;
  "quality.issues.title": Record<never, never>;
  "quality.issues.caption": Record<never, never>;
  "quality.issues.none": Record<never, never>;
  "quality.issues.finding": {
    warnings: number;
    notices: number;
  };
  "quality.issues.severity.error": Record<never, never>;
  "quality.issues.severity.warning": Record<never, never>;
  "quality.issues.severity.notice": Record<never, never>;
  "quality.issues.sheet": {
    sheet: string | number;
  };
  "quality.issues.column": {
    column: string | number;
  };
  "quality.issues.count": {
    count: number;
  };
  "quality.issues.row": Record<never, never>;
  "quality.issues.text": Record<never, never>;
  "quality.issues.message": Record<never, never>;
  "quality.issues.fix": Record<never, never>;
  "quality.hidden.title": Record<never, never>;
  "quality.hidden.caption": Record<never, never>;
  "quality.hidden.finding": {
    count: number;
  };
  "quality.hidden.first": {
    shown: number;
    count: number;
  };
  "quality.hidden.byReason": Record<never, never>;
  "quality.hidden.each": Record<never, never>;
  "quality.hidden.figures": Record<never, never>;
  "quality.hidden.group": Record<never, never>;
  "quality.hidden.part": Record<never, never>;
  "quality.hidden.reason": Record<never, never>;
  "quality.hidden.why": Record<never, never>;
  "quality.hidden.reason.small": Record<never, never>;
  "quality.hidden.reason.zero": Record<never, never>;
  "quality.hidden.reason.implied": Record<never, never>;
  "quality.hidden.reason.complementary": Record<never, never>;
  "quality.hidden.reason.outsideDesign": Record<never, never>;
  "quality.hidden.why.small": Record<never, never>;
  "quality.hidden.why.zero": Record<never, never>;
  "quality.hidden.why.implied": Record<never, never>;
  "quality.hidden.why.complementary": Record<never, never>;
  "quality.hidden.why.outsideDesign": Record<never, never>;
  "report.title": Record<never, never>;
  "report.lead": Record<never, never>;
  "report.sections": Record<never, never>;
  "report.section.summary": Record<never, never>;
  "report.section.map": Record<never, never>;
  "report.section.indicators": Record<never, never>;
  "report.section.plans": Record<never, never>;
  "report.section.money": Record<never, never>;
  "report.section.attention": Record<never, never>;
  "report.section.quality": Record<never, never>;
  "report.section.method": Record<never, never>;
  "report.contents": Record<never, never>;
  "report.sheets": {
    count: number;
  };
  "report.page": {
    page: number;
    total: number;
  };
  "report.funders": Record<never, never>;
  "report.address": Record<never, never>;
  "report.statuses": {
    municipalities: number;
    indicators: number;
  };
  "report.activities": {
    kinds: string | number;
  };
  "report.activitiesListed": {
    count: number;
    total: number;
  };
  "report.money": {
    planned: string | number;
    spent: string | number;
  };
  "report.moneyPlaces": Record<never, never>;
  "report.points": Record<never, never>;
  "status.label": Record<never, never>;
  "status.achieved": Record<never, never>;
  "status.onTrack": Record<never, never>;
  "status.behind": Record<never, never>;
  "status.offTrack": Record<never, never>;
  "status.missed": Record<never, never>;
  "status.regressed": Record<never, never>;
  "status.unmeasurable": Record<never, never>;
  "status.explanation.achieved": Record<never, never>;
  "status.explanation.onTrack": Record<never, never>;
  "status.explanation.behind": Record<never, never>;
  "status.explanation.offTrack": Record<never, never>;
  "status.explanation.missed": Record<never, never>;
  "status.explanation.regressed": Record<never, never>;
  "status.explanation.unmeasurable": Record<never, never>;
  "status.reason.noBaseline": Record<never, never>;
  "status.reason.noTarget": Record<never, never>;
  "status.reason.noActual": Record<never, never>;
  "status.reason.suppressed": Record<never, never>;
  "status.reason.notApplicable": Record<never, never>;
  "status.reason.tooEarly": Record<never, never>;
  "status.reason.noDirection": Record<never, never>;
  "status.reasonExplanation.noBaseline": Record<never, never>;
  "status.reasonExplanation.noTarget": Record<never, never>;
  "status.reasonExplanation.noActual": Record<never, never>;
  "status.reasonExplanation.suppressed": Record<never, never>;
  "status.reasonExplanation.notApplicable": Record<never, never>;
  "status.reasonExplanation.tooEarly": Record<never, never>;
  "status.reasonExplanation.noDirection": Record<never, never>;
  "status.rule.achieved": {
    share: string | number;
  };
  "status.rule.missed": {
    date: string | number;
    share: string | number;
  };
  "status.rule.regressed": {
    share: string | number;
  };
  "status.rule.onTrack": {
    share: string | number;
    expected: string | number;
    pace: string | number;
    onTrackCut: string | number;
  };
  "status.rule.behind": {
    share: string | number;
    expected: string | number;
    pace: string | number;
    behindCut: string | number;
    onTrackCut: string | number;
  };
  "status.rule.offTrack": {
    share: string | number;
    expected: string | number;
    pace: string | number;
    behindCut: string | number;
  };
  "status.rule.maintained": {
    baseline: string | number;
    actual: string | number;
    tolerance: string | number;
  };
  "status.rule.notMaintained": {
    baseline: string | number;
    actual: string | number;
    tolerance: string | number;
  };
  "status.rule.cuts": {
    onTrackCut: string | number;
    behindCut: string | number;
  };
  "status.working.title": Record<never, never>;
  "status.working.of": {
    indicator: string | number;
    place: string | number;
  };
  "status.working.numbers": Record<never, never>;
  "status.working.open": {
    status: string | number;
  };
  "status.working.baseline": Record<never, never>;
  "status.working.target": Record<never, never>;
  "status.working.interim": Record<never, never>;
  "status.working.actual": Record<never, never>;
  "status.working.valueOfPeriod": {
    value: string | number;
    period: string | number;
  };
  "status.working.dated": Record<never, never>;
  "status.working.shareCovered": Record<never, never>;
  "status.working.shareCoveredFormula": Record<never, never>;
  "status.working.shareExpected": Record<never, never>;
  "status.working.shareExpectedFormula": Record<never, never>;
  "status.working.pace": Record<never, never>;
  "status.working.paceFormula": Record<never, never>;
  "status.working.rule": Record<never, never>;
  "status.working.onTrackAtLeast": {
    value: string | number;
  };
  "status.working.onTrackAtMost": {
    value: string | number;
  };
  "status.need.title": Record<never, never>;
  "status.need.due": {
    date: string | number;
  };
  "status.need.change": {
    change: string | number;
    period: string | number;
  };
  "status.need.perPeriod": {
    change: string | number;
    count: number;
  };
  "status.need.best": {
    change: string | number;
  };
  "status.need.bestChange": {
    change: string | number;
  };
  "status.need.bestSuppressed": Record<never, never>;
  "status.need.noBest": Record<never, never>;
  "status.need.noneRightWay": Record<never, never>;
  "status.need.aboveBest": Record<never, never>;
  "status.need.persons": {
    count: number;
    denominator: string | number;
    period: string | number;
  };
  "status.need.nothing": Record<never, never>;
  "status.need.noPeriodLeft": Record<never, never>;
  "status.stale": Record<never, never>;
  "status.staleSentence": {
    period: string | number;
    date: string | number;
  };
  "status.reasonCount": {
    reason: string | number;
    count: number;
  };
  "status.statusCount": {
    status: string | number;
    count: number;
  };
  "status.unmeasurableReasons": {
    count: number;
    reasons: string | number;
  };
  "status.allMeasured": Record<never, never>;
  "status.count.achieved": {
    count: number;
    total: number;
  };
  "status.count.onTrack": {
    count: number;
    total: number;
  };
  "status.count.behind": {
    count: number;
    total: number;
  };
  "status.count.offTrack": {
    count: number;
    total: number;
  };
  "status.count.missed": {
    count: number;
    total: number;
  };
  "status.count.regressed": {
    count: number;
    total: number;
  };
  "status.count.achievedOrOnTrack": {
    count: number;
    total: number;
  };
  "status.count.withSuppressed": {
    finding: string | number;
    hidden: number;
  };
  "status.count.onlySuppressed": {
    hidden: number;
    total: number;
  };
  "status.count.unmeasurable": {
    count: number;
    total: number;
  };
  "table.showAsTable": Record<never, never>;
  "table.sortBy": {
    column: string | number;
  };
  "table.sortAscending": {
    column: string | number;
  };
  "table.sortDescending": {
    column: string | number;
  };
  "table.sortNone": {
    column: string | number;
  };
  "table.sortedAscending": {
    column: string | number;
  };
  "table.sortedDescending": {
    column: string | number;
  };
  "table.filter": Record<never, never>;
  "table.filterBy": {
    column: string | number;
  };
  "table.filterPlaceholder": Record<never, never>;
  "table.clearFilters": Record<never, never>;
  "table.rowCount": {
    count: number;
  };
  "table.rowCountOf": {
    count: number;
    total: number;
  };
  "table.noRows": Record<never, never>;
  "table.matrix.byStatus": Record<never, never>;
  "table.matrix.well": Record<never, never>;
  "table.matrix.attention": Record<never, never>;
  "table.matrix.find": Record<never, never>;
  "table.matrix.cells": Record<never, never>;
  "table.matrix.cellsStatus": Record<never, never>;
  "table.matrix.cellsValues": Record<never, never>;
  "table.matrix.keyboardHint": Record<never, never>;
  "table.column.municipality": Record<never, never>;
  "table.column.indicator": Record<never, never>;
  "table.column.period": Record<never, never>;
  "table.column.value": Record<never, never>;
  "table.column.numerator": Record<never, never>;
  "table.column.denominator": Record<never, never>;
  "table.column.baseline": Record<never, never>;
  "table.column.target": Record<never, never>;
  "table.column.actual": Record<never, never>;
  "table.column.change": Record<never, never>;
  "table.column.status": Record<never, never>;
  "table.column.marks": Record<never, never>;
  "table.column.sex": Record<never, never>;
  "table.column.community": Record<never, never>;
  "table.column.level": Record<never, never>;
  "table.column.source": Record<never, never>;
  "table.column.sourceKind": Record<never, never>;
  "table.column.note": Record<never, never>;
  "table.column.limits": Record<never, never>;
  "table.column.class": Record<never, never>;
  "table.downloadCsv": Record<never, never>;
  "table.downloadXlsx": Record<never, never>;
  "table.downloadPicture": Record<never, never>;
  "takeAway.svg": Record<never, never>;
  "takeAway.png": Record<never, never>;
  "takeAway.clipboard": Record<never, never>;
  "takeAway.csv": Record<never, never>;
  "takeAway.xlsx": Record<never, never>;
  "takeAway.address": Record<never, never>;
  "takeAway.embed": Record<never, never>;
  "takeAway.frozen": Record<never, never>;
  "takeAway.working": Record<never, never>;
  "takeAway.saved": {
    name: string | number;
  };
  "takeAway.copied": Record<never, never>;
  "takeAway.copyByHand": Record<never, never>;
  "takeAway.text": Record<never, never>;
  "takeAway.failed": {
    reason: string | number;
  };
  "takeAway.column.number": Record<never, never>;
  "takeAway.column.group": Record<never, never>;
  "takeAway.column.row": Record<never, never>;
  "takeAway.column.column": Record<never, never>;
  "takeAway.column.unit": Record<never, never>;
  "takeAway.column.text": Record<never, never>;
  "takeAway.column.view": Record<never, never>;
  "takeAway.column.selection": Record<never, never>;
  "takeAway.column.address": Record<never, never>;
  "takeAway.sheet.data": Record<never, never>;
  "takeAway.sheet.notes": Record<never, never>;
  "takeAway.sheet.sources": Record<never, never>;
  "takeAway.sheet.method": Record<never, never>;
  "takeAway.programme": Record<never, never>;
  "takeAway.asOf": Record<never, never>;
  "takeAway.takenOn": Record<never, never>;
  "takeAway.frozenNote": {
    date: string | number;
  };
  "value.label": Record<never, never>;
  "value.percent": {
    number: string | number;
  };
  "value.points": {
    number: string | number;
  };
  "value.euro": {
    number: string | number;
  };
  "value.range": {
    from: string | number;
    to: string | number;
  };
  "value.rangeSpaced": {
    from: string | number;
    to: string | number;
  };
  "value.listEnd": {
    start: string | number;
    end: string | number;
  };
  "value.withUnit": {
    number: string | number;
    unit: string | number;
  };
  "value.withMarks": {
    value: string | number;
    marks: string | number;
  };
  "value.symbol.missing": Record<never, never>;
  "value.symbol.notApplicable": Record<never, never>;
  "value.symbol.suppressed": Record<never, never>;
  "value.symbol.belowRounding": Record<never, never>;
  "value.word.missing": Record<never, never>;
  "value.word.notApplicable": Record<never, never>;
  "value.word.suppressed": Record<never, never>;
  "value.word.belowRounding": Record<never, never>;
  "value.explanation.missing": Record<never, never>;
  "value.explanation.notApplicable": Record<never, never>;
  "value.explanation.suppressed": Record<never, never>;
  "value.suppressedWhy": Record<never, never>;
  "value.suppressedCross": Record<never, never>;
  "value.suppressedMore": Record<never, never>;
  "value.explanation.belowRounding": Record<never, never>;
  "value.markSymbol.provisional": Record<never, never>;
  "value.markSymbol.revised": Record<never, never>;
  "value.markSymbol.estimated": Record<never, never>;
  "value.markSymbol.breakInSeries": Record<never, never>;
  "value.markSymbol.lowReliability": Record<never, never>;
  "value.illustrativeSymbol": Record<never, never>;
  "value.markWord.provisional": Record<never, never>;
  "value.markWord.revised": Record<never, never>;
  "value.markWord.estimated": Record<never, never>;
  "value.markWord.breakInSeries": Record<never, never>;
  "value.markWord.lowReliability": Record<never, never>;
  "value.markExplanation.provisional": Record<never, never>;
  "value.markExplanation.revised": Record<never, never>;
  "value.markExplanation.estimated": Record<never, never>;
  "value.markExplanation.breakInSeries": Record<never, never>;
  "value.markExplanation.lowReliability": Record<never, never>;
  "value.absences": Record<never, never>;
  "value.marks": Record<never, never>;
  "workbook.help.required": Record<never, never>;
  "workbook.help.oneLanguage": Record<never, never>;
  "workbook.help.blank": {
    word: string | number;
  };
  "workbook.help.several": Record<never, never>;
  "workbook.refusal.word": Record<never, never>;
  "workbook.refusal.reference": {
    sheet: string | number;
  };
  "workbook.refusal.day": Record<never, never>;
  "workbook.refusal.number": Record<never, never>;
  "workbook.refusal.value": Record<never, never>;
  "workbook.role.baseline": Record<never, never>;
  "workbook.role.interim": Record<never, never>;
  "workbook.role.target": Record<never, never>;
  "workbook.design.margins": Record<never, never>;
  "workbook.design.full": Record<never, never>;
  "workbook.language.sq": Record<never, never>;
  "workbook.language.sr": Record<never, never>;
  "workbook.language.en": Record<never, never>;
  "workbook.language.tr": Record<never, never>;
  "workbook.table.settings": Record<never, never>;
  "workbook.table.sources": Record<never, never>;
  "workbook.table.funders": Record<never, never>;
  "workbook.table.municipalities": Record<never, never>;
  "workbook.table.names": Record<never, never>;
  "workbook.table.categories": Record<never, never>;
  "workbook.table.indicators": Record<never, never>;
  "workbook.table.observations": Record<never, never>;
  "workbook.table.targets": Record<never, never>;
  "workbook.table.plans": Record<never, never>;
  "workbook.table.goals": Record<never, never>;
  "workbook.table.activities": Record<never, never>;
  "workbook.table.reports": Record<never, never>;
  "workbook.column.source": Record<never, never>;
  "workbook.column.note": Record<never, never>;
  "workbook.column.name": Record<never, never>;
  "workbook.column.title": Record<never, never>;
  "workbook.column.url": Record<never, never>;
  "workbook.column.indicator": Record<never, never>;
  "workbook.column.municipality": Record<never, never>;
  "workbook.column.observations.municipality": Record<never, never>;
  "workbook.column.targets.municipality": Record<never, never>;
  "workbook.column.period": Record<never, never>;
  "workbook.column.sex": Record<never, never>;
  "workbook.column.community": Record<never, never>;
  "workbook.column.level": Record<never, never>;
  "workbook.column.value": Record<never, never>;
  "workbook.column.numerator": Record<never, never>;
  "workbook.column.denominator": Record<never, never>;
  "workbook.column.plan": Record<never, never>;
  "workbook.column.stage": Record<never, never>;
  "workbook.column.percent_done": Record<never, never>;
  "workbook.column.spent_eur": Record<never, never>;
  "workbook.column.evidence": Record<never, never>;
  "workbook.column.start": Record<never, never>;
  "workbook.column.settings.key": Record<never, never>;
  "workbook.column.settings.value": Record<never, never>;
  "workbook.column.settings.title": Record<never, never>;
  "workbook.column.settings.as_of": Record<never, never>;
  "workbook.column.settings.default_language": Record<never, never>;
  "workbook.column.settings.programme_name": Record<never, never>;
  "workbook.column.settings.small_number_threshold": Record<never, never>;
  "workbook.column.settings.zero_is_small": Record<never, never>;
  "workbook.column.settings.publication_design": Record<never, never>;
  "workbook.column.settings.on_track_cut": Record<never, never>;
  "workbook.column.settings.behind_cut": Record<never, never>;
  "workbook.column.settings.due_soon_days": Record<never, never>;
  "workbook.column.settings.stale_report_days": Record<never, never>;
  "workbook.column.settings.stale_value_months": Record<never, never>;
  "workbook.column.settings.disclaimer": Record<never, never>;
  "workbook.column.settings.contact": Record<never, never>;
  "workbook.column.sources.source": Record<never, never>;
  "workbook.column.sources.kind": Record<never, never>;
  "workbook.column.sources.publisher": Record<never, never>;
  "workbook.column.sources.title": Record<never, never>;
  "workbook.column.sources.date": Record<never, never>;
  "workbook.column.sources.licence": Record<never, never>;
  "workbook.column.funders.funder": Record<never, never>;
  "workbook.column.funders.logo": Record<never, never>;
  "workbook.column.funders.from": Record<never, never>;
  "workbook.column.funders.to": Record<never, never>;
  "workbook.column.municipalities.municipality": Record<never, never>;
  "workbook.column.municipalities.code": Record<never, never>;
  "workbook.column.municipalities.name_sq": Record<never, never>;
  "workbook.column.municipalities.name_sr": Record<never, never>;
  "workbook.column.municipalities.name_en": Record<never, never>;
  "workbook.column.municipalities.name_tr": Record<never, never>;
  "workbook.column.municipalities.district": Record<never, never>;
  "workbook.column.municipalities.programme": Record<never, never>;
  "workbook.column.names.alias": Record<never, never>;
  "workbook.column.categories.dimension": Record<never, never>;
  "workbook.column.categories.category": Record<never, never>;
  "workbook.column.categories.order": Record<never, never>;
  "workbook.column.indicators.indicator": Record<never, never>;
  "workbook.column.indicators.kind": Record<never, never>;
  "workbook.column.indicators.unit": Record<never, never>;
  "workbook.column.indicators.direction": Record<never, never>;
  "workbook.column.indicators.result_level": Record<never, never>;
  "workbook.column.indicators.headline": Record<never, never>;
  "workbook.column.indicators.persons": Record<never, never>;
  "workbook.column.indicators.frequency": Record<never, never>;
  "workbook.column.indicators.aggregation": Record<never, never>;
  "workbook.column.indicators.tolerance": Record<never, never>;
  "workbook.column.indicators.decimals": Record<never, never>;
  "workbook.column.indicators.valid_min": Record<never, never>;
  "workbook.column.indicators.valid_max": Record<never, never>;
  "workbook.column.indicators.numerator": Record<never, never>;
  "workbook.column.indicators.denominator": Record<never, never>;
  "workbook.column.indicators.definition": Record<never, never>;
  "workbook.column.observations.mark": Record<never, never>;
  "workbook.column.targets.role": Record<never, never>;
  "workbook.column.plans.plan": Record<never, never>;
  "workbook.column.plans.version": Record<never, never>;
  "workbook.column.plans.stage": Record<never, never>;
  "workbook.column.plans.start": Record<never, never>;
  "workbook.column.plans.end": Record<never, never>;
  "workbook.column.plans.adopted_on": Record<never, never>;
  "workbook.column.plans.adopted_by": Record<never, never>;
  "workbook.column.goals.plan": Record<never, never>;
  "workbook.column.goals.goal": Record<never, never>;
  "workbook.column.goals.title": Record<never, never>;
  "workbook.column.activities.activity": Record<never, never>;
  "workbook.column.activities.goal": Record<never, never>;
  "workbook.column.activities.title": Record<never, never>;
  "workbook.column.activities.responsible": Record<never, never>;
  "workbook.column.activities.partners": Record<never, never>;
  "workbook.column.activities.start": Record<never, never>;
  "workbook.column.activities.deadline": Record<never, never>;
  "workbook.column.activities.completed_on": Record<never, never>;
  "workbook.column.activities.planned_eur": Record<never, never>;
  "workbook.column.activities.funding_source": Record<never, never>;
  "workbook.column.activities.target_group": Record<never, never>;
  "workbook.column.activities.indicators": Record<never, never>;
  "workbook.column.reports.activity": Record<never, never>;
  "workbook.column.reports.date": Record<never, never>;
  "workbook.column.reports.reporter": Record<never, never>;
  "workbook.column.reports.reason_late": Record<never, never>;
  "workbook.instructions.title": Record<never, never>;
  "workbook.instructions.asOf": {
    date: string | number;
  };
  "workbook.instructions.purpose": Record<never, never>;
  "workbook.instructions.order": Record<never, never>;
  "workbook.instructions.headers": Record<never, never>;
  "workbook.instructions.required": Record<never, never>;
  "workbook.instructions.dropDown": Record<never, never>;
  "workbook.instructions.numbers": Record<never, never>;
  "workbook.instructions.blank": Record<never, never>;
  "workbook.instructions.example": {
    sheet: string | number;
  };
  "workbook.instructions.privacy": Record<never, never>;
  "workbook.instructions.handIn": Record<never, never>;
  "workbook.instructions.sheets": Record<never, never>;
  "workbook.instructions.periods": Record<never, never>;
  "workbook.instructions.words": Record<never, never>;
  "workbook.template.name": Record<never, never>;
  "workbook.template.programme": Record<never, never>;
  "workbook.examples.title": Record<never, never>;
  "workbook.example.publisher": Record<never, never>;
  "workbook.example.records": Record<never, never>;
  "workbook.example.plan": Record<never, never>;
  "workbook.example.rate": Record<never, never>;
  "workbook.example.definition": Record<never, never>;
  "workbook.example.goal": Record<never, never>;
  "workbook.example.subGoal": Record<never, never>;
  "workbook.example.activity": Record<never, never>;
  "workbook.example.responsible": Record<never, never>;
  "workbook.example.reporter": Record<never, never>;
  "workbook.example.note": Record<never, never>;
  "workbook.severity.error": Record<never, never>;
  "workbook.severity.warning": Record<never, never>;
  "workbook.severity.notice": Record<never, never>;
  "workbook.issues.severity": Record<never, never>;
  "workbook.issues.file": Record<never, never>;
  "workbook.issues.sheet": Record<never, never>;
  "workbook.issues.row": Record<never, never>;
  "workbook.issues.column": Record<never, never>;
  "workbook.issues.text": Record<never, never>;
  "workbook.issues.message": Record<never, never>;
  "workbook.issues.fix": Record<never, never>;
  "workbook.issues.title": Record<never, never>;
  "workbook.issues.footer": Record<never, never>;
  "workbook.column.indicators.cumulative": Record<never, never>;
  "workbook.column.indicators.sum_of": Record<never, never>;
  "workbook.column.indicators.numerator_is": Record<never, never>;
  "workbook.column.indicators.denominator_is": Record<never, never>;
};

export type MessageKey = keyof MessageArguments;
