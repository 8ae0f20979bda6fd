// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/consequences.h"

#include "core/suspensions/census_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Basis lawOrPolicy(const CaseFindings& findings)
{
    return findings.isLaw ? Basis::Law : Basis::Policy;
}

Consequence line(ConsequenceKind kind, Basis basis)
{
    Consequence consequence;
    consequence.kind = kind;
    consequence.basis = basis;
    return consequence;
}

class Lines
{
public:
    Lines(const CaseFacts& facts, const CaseFindings& findings, const SchoolCalendar& calendar,
          const ConsequenceSetting& setting)
        : m_facts(facts)
        , m_findings(findings)
        , m_calendar(calendar)
        , m_setting(setting)
    {}

    void addYearLimit();
    void addLetter();
    void addTelling();
    void addBoard();
    void addPublicPlace();
    void addProvision();
    void addReturn();
    void addRegister();
    void addCensus();
    void addPrevention();
    [[nodiscard]] std::vector<Consequence> take() { return std::move(m_lines); }

private:
    void add(Consequence consequence) { m_lines.push_back(std::move(consequence)); }

    const CaseFacts& m_facts;
    const CaseFindings& m_findings;
    const SchoolCalendar& m_calendar;
    const ConsequenceSetting& m_setting;
    std::vector<Consequence> m_lines;
};

/// R7. Outside the Regulations there is no limit; the number still says something.
void Lines::addYearLimit()
{
    if (m_findings.yearLimit == YearLimit::Within) {
        return;
    }
    const bool over = m_findings.yearLimit == YearLimit::Over;
    Consequence limit = line(ConsequenceKind::YearLimit, lawOrPolicy(m_findings));
    limit.weight = over && m_findings.isLaw ? Weight::Stops : Weight::Attention;
    limit.halfDays = m_findings.yearHalfDays;
    add(std::move(limit));
}

/// R14.
void Lines::addLetter()
{
    if (!m_findings.noticeDue) {
        return;
    }
    Consequence letter = line(ConsequenceKind::Letter, lawOrPolicy(m_findings));
    letter.dates = {m_findings.noticeDue->date()};
    letter.time = m_findings.noticeDue->time();
    letter.toStudent = m_findings.toStudent;
    letter.compulsoryAge = m_findings.compulsoryAge;
    add(std::move(letter));
}

/// R16: who hears of it beside the family, by the footing on which they do.
void Lines::addTelling()
{
    for (const Basis basis : {Basis::Law, Basis::Policy, Basis::GoodPractice}) {
        Consequence telling = line(ConsequenceKind::TellAtOnce, basis);
        for (const RecipientToTell& recipient : m_findings.recipients) {
            if (recipient.basis == basis && recipient.atOnce &&
                recipient.step != Step::SendLetter) {
                telling.steps.push_back(recipient.step);
            }
        }
        if (!telling.steps.empty()) {
            add(std::move(telling));
        }
    }
}

/// R9, R10, R11.
void Lines::addBoard()
{
    const SuspensionDetails& details = m_facts.details();
    Consequence duty = line(ConsequenceKind::BoardDuty, lawOrPolicy(m_findings));
    duty.band = m_findings.band;
    duty.halfDays = m_findings.decisiveHalfDays;
    duty.examMissed = details.examMissed;
    duty.boardTold = m_setting.boardToldOn.has_value();
    const QDate told = m_setting.boardToldOn.value_or(m_setting.today);
    const auto exam = details.examMissed ? details.examDate : std::nullopt;
    // As if the family made representations: the line says what would happen then.
    if (const auto limit = boardDeadline(m_findings.band, true, told, exam, m_calendar)) {
        duty.dates = {*limit};
    }
    duty.representationsMade = m_setting.representationsOn.has_value();
    if (duty.band == BoardBand::MustConsider) {
        duty.weight = Weight::Attention;
    }
    add(std::move(duty));
}

/// R12.
void Lines::addPublicPlace()
{
    if (m_findings.publicPlaceDates.empty()) {
        return;
    }
    Consequence place = line(ConsequenceKind::PublicPlace, Basis::Law);
    place.dates = m_findings.publicPlaceDates;
    add(std::move(place));
}

/// R13, R15.
void Lines::addProvision()
{
    const SuspensionDetails& details = m_facts.details();
    const Basis basis = m_findings.provisionIsLaw ? Basis::Law : Basis::GoodPractice;
    const auto& run = m_findings.run;
    if (run && (run->first < details.first.date || details.last.date < run->last)) {
        Consequence joined = line(ConsequenceKind::JoinedRun, basis);
        joined.dates = {run->first, run->last};
        joined.number = m_findings.runSchoolDays;
        add(std::move(joined));
    }
    if (!m_findings.daySix) {
        return;
    }
    Consequence sixth = line(ConsequenceKind::DaySix, basis);
    sixth.dates = {*m_findings.daySix};
    const Provision& provision = details.provision;
    if (provision.isKnown()) {
        sixth.dates.push_back(*provision.start);
        sixth.weight = *m_findings.daySix < *provision.start ? Weight::Attention : Weight::Plain;
    } else {
        sixth.weight = m_findings.provisionIsLaw ? Weight::Attention : Weight::Plain;
    }
    add(std::move(sixth));
    if (m_findings.provisionIsLaw && m_findings.provisionDetailsDue) {
        Consequence due = line(ConsequenceKind::ProvisionDetails, basis);
        due.dates = {m_findings.provisionDetailsDue->date()};
        due.time = m_findings.provisionDetailsDue->time();
        due.waived = provision.waivedOn.has_value();
        add(std::move(due));
    }
}

/// R6, R20: the notice fixes the period; nothing but a new decision makes it longer.
void Lines::addReturn()
{
    if (!m_findings.back.isValid()) {
        return;
    }
    Consequence back = line(ConsequenceKind::Return, lawOrPolicy(m_findings));
    back.moment = m_findings.back;
    add(std::move(back));
}

/// R27.
void Lines::addRegister()
{
    Consequence marks = line(ConsequenceKind::Register, lawOrPolicy(m_findings));
    for (const RegisterMark& mark : registerMarks(m_facts, m_calendar)) {
        const auto same = std::ranges::find(marks.marks, mark.code, &RegisterMarks::code);
        if (same == marks.marks.end()) {
            marks.marks.push_back({mark.code, 1});
        } else {
            ++same->sessions;
        }
    }
    for (const Issue& warning : registerWarnings(m_facts, m_calendar)) {
        marks.number = warning.parameters.value(0).toInt();
        marks.weight = Weight::Attention;
    }
    add(std::move(marks));
}

/// R28. What the form itself asks for, the reasons, is said there.
void Lines::addCensus()
{
    std::vector<CensusRow> rows;
    Suspension own = m_facts.suspension;
    if (own.status == SuspensionStatus::Draft) {
        own.status = SuspensionStatus::Issued;
    }
    std::vector<Suspension> all = m_facts.others;
    all.push_back(own);
    for (const Suspension& suspension : all) {
        if (auto row = censusRow(suspension, m_setting.upn, m_calendar)) {
            rows.push_back(std::move(*row));
        }
    }
    const int sessions = censusSessionsInYear(rows, schoolYearOf(m_facts.details().first.date));
    std::vector<Issue> warnings = censusWarnings(own, m_setting.upn, sessions, m_calendar);
    std::erase_if(warnings, [](const Issue& issue) {
        return issue.code.startsWith("reason_"_L1) || issue.code == "census_no_reason"_L1;
    });
    if (!warnings.empty()) {
        Consequence census = line(ConsequenceKind::Census, Basis::GoodPractice);
        census.issues = std::move(warnings);
        add(std::move(census));
    }
}

/// R23.
void Lines::addPrevention()
{
    if (m_setting.suggestion.isSuggested()) {
        Consequence meeting = line(ConsequenceKind::Prevention, Basis::Policy);
        meeting.suggestion = m_setting.suggestion;
        add(std::move(meeting));
    }
}

} // namespace

std::vector<Consequence> consequencesOf(const CaseFacts& facts, const CaseFindings& findings,
                                        const SchoolCalendar& calendar,
                                        const ConsequenceSetting& setting)
{
    const SuspensionDetails& details = facts.details();
    if (!details.first.isValid() || !details.last.isValid()) {
        return {};
    }
    Lines lines(facts, findings, calendar, setting);
    if (facts.suspension.status == SuspensionStatus::Cancelled) {
        lines.addReturn(); // whom to tell of the cancelling stands among the steps
        lines.addRegister();
        return lines.take();
    }
    lines.addYearLimit();
    lines.addLetter();
    lines.addTelling();
    lines.addBoard();
    lines.addPublicPlace();
    lines.addProvision();
    lines.addReturn();
    lines.addRegister();
    lines.addCensus();
    lines.addPrevention();
    return lines.take();
}

} // namespace freshstart
