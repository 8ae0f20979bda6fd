// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/chronology_words.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"
#include "core/documents/wording_prevention.h"
#include "core/documents/wording_welcome_back.h"
#include "core/law/reasons.h"

using namespace Qt::StringLiterals;

namespace freshstart::chronology_words {

namespace {

FRESHSTART_TR(Chronology)

/// Lines that have something in them.
class Lines
{
public:
    Lines& add(const QString& text)
    {
        if (!text.trimmed().isEmpty()) {
            m_lines.append(text.trimmed());
        }
        return *this;
    }
    /// "Reason: …", where there is one.
    Lines& add(const char* label, const QString& text)
    {
        return text.trimmed().isEmpty() ? *this : add(tr(label) + u": "_s + text.trimmed());
    }
    [[nodiscard]] QStringList all() const { return m_lines; }

private:
    QStringList m_lines;
};

QString dateOf(std::optional<QDate> date)
{
    return date ? wording::plainDate(*date) : QString();
}

/// "Wording (Mr Li, by 12 December 2026) – Done: it went well".
QString tookOn(const QString& words, const QString& owner, std::optional<QDate> due,
               const QString& state, const QString& progress)
{
    QStringList who{owner, due ? tr("by %1").arg(wording::plainDate(*due)) : QString()};
    who.removeAll(QString());
    QString text = words.trimmed();
    if (!who.isEmpty()) {
        text += u" ("_s + who.join(u", "_s) + u')';
    }
    text += u" – "_s + state;
    return progress.trimmed().isEmpty() ? text : QString(text + u": "_s + progress.trimmed());
}

QString whatIs(const EarlyHelpAssessment& one)
{
    return tr("Early Help Assessment: %1").arg(wording::inLine(wording::state(one.state)));
}

QStringList detailsOf(const EarlyHelpAssessment& one)
{
    return Lines().add(one.note).all();
}

QString whatIs(const SupportPlan& one)
{
    const QString plan = wording::kind(one.kind);
    return one.senSupport ? tr("%1, as SEN support").arg(plan) : plan;
}

QStringList detailsOf(const SupportPlan& one)
{
    return Lines()
        .add(one.summary)
        .add(QT_TRANSLATE_NOOP("Chronology", "Reviewed on"), dateOf(one.reviewedOn))
        .add(QT_TRANSLATE_NOOP("Chronology", "Review due on"),
             one.endedOn ? QString() : dateOf(one.reviewDue))
        .all();
}

QString whatIs(const AdditionalSupport& one)
{
    const QString support = wording::kind(one.kind);
    return one.minutesWeek ? tr("%1, %2 minutes a week").arg(support).arg(*one.minutesWeek)
                           : support;
}

QStringList detailsOf(const AdditionalSupport& one)
{
    return Lines().add(QT_TRANSLATE_NOOP("Chronology", "With"), one.lead).add(one.note).all();
}

QString whatIs(const AlternativePlacement& one)
{
    return one.forBehaviour ? tr("Alternative provision because of behaviour: %1").arg(one.provider)
                            : tr("Alternative provision: %1").arg(one.provider);
}

QStringList detailsOf(const AlternativePlacement& one)
{
    return Lines().add(one.note).all();
}

QString whatIs(const InternalExclusion& one)
{
    return tr("Internal exclusion, %1").arg(wording::schoolDays(one.halfDays));
}

QStringList detailsOf(const InternalExclusion& one)
{
    return Lines()
        .add(QT_TRANSLATE_NOOP("Chronology", "Reason"), one.reason)
        .add(QT_TRANSLATE_NOOP("Chronology", "Looked after by"), one.lead)
        .all();
}

QString whatIs(const Suspension& one)
{
    const SuspensionDetails& details = one.details;
    QString text = wording::category(details.category);
    if (details.category != SuspensionCategory::Permanent) {
        text += u", "_s + wording::lengthOf(details);
    }
    if (one.status == SuspensionStatus::Cancelled) {
        text += u" ("_s + tr("cancelled later") + u')';
    } else if (one.servedUntil) {
        text += u" ("_s + tr("back early") + u')';
    }
    return text;
}

QStringList detailsOf(const Suspension& one)
{
    QStringList reasons;
    for (const QString& code : one.details.reasonCodes) {
        if (const auto reason = suspensionReason(code)) {
            reasons.append(reason->labelOn(one.details.first.date));
        }
    }
    return Lines()
        .add(QT_TRANSLATE_NOOP("Chronology", "Reason"), reasons.join(u"; "_s))
        .add(one.details.whatHappened)
        .all();
}

QString whatIs(const FamilyAway& one)
{
    return tr("The family could not be at the welcome back meeting: %1")
        .arg(wording::inLine(wording::cause(one.absence.cause)));
}

QStringList detailsOf(const FamilyAway& one)
{
    const FamilyAbsence& absence = one.absence;
    return Lines()
        .add(absence.note)
        .add(QT_TRANSLATE_NOOP("Chronology", "Instead"),
             absence.action ? wording::action(*absence.action) : QString())
        .add(absence.actionNote)
        .add(QT_TRANSLATE_NOOP("Chronology", "What came of it"), absence.outcome)
        .all();
}

QString whatIs(const MeetingHeld&)
{
    return tr("Welcome back meeting");
}

QStringList detailsOf(const MeetingHeld& one)
{
    const WelcomeBackRecord& record = one.record;
    Lines lines;
    lines.add(QT_TRANSLATE_NOOP("Chronology", "Led by"), record.ledBy)
        .add(QT_TRANSLATE_NOOP("Chronology", "The student’s view"), record.studentView)
        .add(QT_TRANSLATE_NOOP("Chronology", "What could get in the way"), record.barriers);
    for (const Commitment& commitment : record.commitments) {
        const bool strategy = commitment.kind == CommitmentKind::Strategy;
        lines.add(tookOn(commitment.wording,
                         strategy ? commitment.owner : wording::kind(commitment.kind),
                         commitment.dueOn, wording::inLine(wording::state(commitment.state)),
                         commitment.progress));
    }
    return lines.add(QT_TRANSLATE_NOOP("Chronology", "Support"), record.support)
        .add(QT_TRANSLATE_NOOP("Chronology", "Looked at again on"), dateOf(one.reviewedOn))
        .add(one.reviewNote)
        .all();
}

QString whatIs(const SessionHeld&)
{
    return tr("Intervention session after a return without a meeting");
}

QStringList detailsOf(const SessionHeld& one)
{
    const InterventionRecord& record = one.record;
    return Lines()
        .add(QT_TRANSLATE_NOOP("Chronology", "Led by"), record.ledBy)
        .add(QT_TRANSLATE_NOOP("Chronology", "The student’s view"), record.studentView)
        .add(QT_TRANSLATE_NOOP("Chronology", "Still open"), record.remaining)
        .add(QT_TRANSLATE_NOOP("Chronology", "Agreed"), record.agreed)
        .add(QT_TRANSLATE_NOOP("Chronology", "Support"), record.support)
        .all();
}

QString whatIs(const WatchedOver&)
{
    return tr("Watched over after the return");
}

QStringList detailsOf(const WatchedOver& one)
{
    Lines lines;
    for (const MonitoringNote& note : one.notes) {
        lines.add(wording::plainDate(note.notedOn) + u", "_s + note.notedBy + u": "_s +
                  note.note.trimmed());
    }
    return lines.all();
}

QString whatIs(const WatchDecision& one)
{
    return wording::verdict(one.verdict);
}

QStringList detailsOf(const WatchDecision& one)
{
    QStringList grounds;
    for (const PreventionReason ground : one.grounds) {
        grounds.append(wording::reason(ground));
    }
    return Lines()
        .add(QT_TRANSLATE_NOOP("Chronology", "Seen"), grounds.join(u"; "_s))
        .add(QT_TRANSLATE_NOOP("Chronology", "Reason"), one.reason)
        .add(QT_TRANSLATE_NOOP("Chronology", "To be looked at again on"), dateOf(one.lookAgainOn))
        .all();
}

QString whatIs(const PreventionMeeting& one)
{
    const PreventionDetails& details = one.details;
    return details.calledOff ? tr("Exclusion prevention meeting, called off")
           : details.held    ? tr("Exclusion prevention meeting")
                             : tr("Exclusion prevention meeting, without a record");
}

QString peopleOf(const PreventionDetails& details)
{
    QStringList people;
    for (const PreventionAttendee& one : details.attendees) {
        if (one.attended) {
            people.append(one.name.isEmpty() ? wording::roleOf(one, {}) : one.name);
        } else if (!one.representedBy.isEmpty()) {
            people.append(tr("%1 (for %2)").arg(one.representedBy, one.name));
        }
    }
    return people.join(u", "_s);
}

QStringList detailsOf(const PreventionMeeting& one)
{
    const PreventionDetails& details = one.details;
    if (details.calledOff) {
        return Lines().add(QT_TRANSLATE_NOOP("Chronology", "Reason"), details.calledOff->reason).all();
    }
    Lines lines;
    lines.add(QT_TRANSLATE_NOOP("Chronology", "There"), details.held ? peopleOf(details) : QString())
        .add(QT_TRANSLATE_NOOP("Chronology", "Plan"), details.planSummary);
    for (const PreventionOutcome& outcome : details.result.outcomes) {
        const QString kind = wording::kind(outcome.kind);
        lines.add(outcome.note.trimmed().isEmpty() ? kind
                                                   : QString(kind + u": "_s + outcome.note));
    }
    for (const PreventionAction& action : details.result.actions) {
        lines.add(tookOn(action.wording, action.owner, action.dueOn,
                         wording::inLine(wording::state(action.state)), action.progress));
    }
    return lines.add(QT_TRANSLATE_NOOP("Chronology", "Way forward"), details.result.wayForward)
        .add(QT_TRANSLATE_NOOP("Chronology", "Looked at again on"),
             dateOf(details.result.reviewedOn))
        .add(details.result.reviewNote)
        .all();
}

QString whatIs(const LooseFile&)
{
    return tr("Paper kept");
}

QStringList detailsOf(const LooseFile&)
{
    return {};
}

} // namespace

QString when(const ChronologyEntry& entry)
{
    const QString first = wording::plainDate(entry.on);
    if (entry.until && *entry.until > entry.on) {
        return tr("%1 to %2").arg(first, wording::plainDate(*entry.until));
    }
    const bool lasts = std::holds_alternative<AdditionalSupport>(entry.what) ||
                       std::holds_alternative<AlternativePlacement>(entry.what);
    return lasts && !entry.until ? tr("since %1").arg(first) : first;
}

QString what(const ChronologyEntry& entry)
{
    return std::visit([](const auto& one) { return whatIs(one); }, entry.what);
}

QStringList details(const ChronologyEntry& entry)
{
    return std::visit([](const auto& one) { return detailsOf(one); }, entry.what);
}

QString file(const KeptFile& file)
{
    if (file.source == FileSource::Issued) {
        return file.recipient.isEmpty() ? file.title
                                        : tr("%1, to %2").arg(file.title, file.recipient);
    }
    return file.kind == "signed_record"_L1 ? tr("Signed record: %1").arg(file.title)
           : file.kind == "report"_L1      ? tr("Report: %1").arg(file.title)
                                           : file.title;
}

} // namespace freshstart::chronology_words
