// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/chronology.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Puts the entries together that had begun by a day.
class Collector
{
public:
    Collector(const ChronologyFacts& facts, QDate upTo)
        : m_facts(facts)
        , m_upTo(upTo)
    {}

    Chronology collect()
    {
        addSupport();
        for (const Suspension& one : m_facts.suspensions) {
            if (one.status != SuspensionStatus::Draft) {
                const QDate last = one.servedUntil ? one.servedUntil->date : one.details.last.date;
                add(u"suspension"_s, one.id.number, one.details.first.date, one,
                    last.isValid() ? std::optional(last) : std::nullopt);
            }
        }
        for (const WelcomeBack& one : m_facts.welcomeBacks) {
            addWelcomeBack(one);
        }
        for (const WatchDecision& one : m_facts.decisions) {
            add(u"decision"_s, one.id.number, one.on, one);
        }
        for (const PreventionMeeting& one : m_facts.preventions) {
            add(u"prevention"_s, one.id.number, one.details.date, one);
        }
        addFiles();
        sort();
        return std::move(m_chronology);
    }

private:
    void add(const QString& kind, qint64 number, QDate on, ChronologyWhat what,
             std::optional<QDate> until = {})
    {
        if (on.isValid() && on <= m_upTo) {
            m_chronology.entries.push_back(
                {u"%1-%2"_s.arg(kind).arg(number), on, until, std::move(what), {}});
        }
    }

    void addSupport()
    {
        const StudentSupport& support = m_facts.support;
        if (support.earlyHelp && support.earlyHelp->on &&
            support.earlyHelp->state != AssessmentState::NotStarted) {
            add(u"early-help"_s, 1, *support.earlyHelp->on, *support.earlyHelp);
        }
        for (const SupportPlan& one : support.plans) {
            add(u"plan"_s, one.id.number, one.agreedOn, one, one.endedOn);
        }
        for (const AdditionalSupport& one : support.additional) {
            add(u"support"_s, one.id.number, one.first, one, one.last);
        }
        for (const AlternativePlacement& one : support.placements) {
            add(u"placement"_s, one.id.number, one.first, one, one.last);
        }
        for (const InternalExclusion& one : support.internalExclusions) {
            add(u"internal-exclusion"_s, one.id.number, one.on, one);
        }
    }

    void addWelcomeBack(const WelcomeBack& one)
    {
        const qint64 number = one.id.number;
        if (one.absence) {
            add(u"family-absence"_s, number, one.absence->notedOn, FamilyAway{one.id, *one.absence});
        }
        if (one.record) {
            add(u"welcome-back"_s, number, one.record->heldOn,
                MeetingHeld{one.id, *one.record, one.reviewedOn, one.reviewNote});
        }
        if (one.intervention) {
            add(u"intervention"_s, number, one.intervention->heldOn,
                SessionHeld{one.id, *one.intervention});
        }
        if (!one.monitoringNotes.empty()) {
            add(u"monitoring"_s, number, one.monitoringNotes.front().notedOn,
                WatchedOver{one.id, one.monitoringNotes, one.monitoringEndedOn},
                one.monitoringEndedOn);
        }
    }

    /// The entry that a file belongs to, by the most exact of what it is about.
    ChronologyEntry* ownerOf(const KeptFile& file)
    {
        QStringList ids;
        if (file.prevention) {
            ids.append(u"prevention-%1"_s.arg(file.prevention->number));
        }
        if (file.welcomeBack) {
            for (const QString& kind :
                 {u"welcome-back"_s, u"intervention"_s, u"family-absence"_s, u"monitoring"_s}) {
                ids.append(u"%1-%2"_s.arg(kind).arg(file.welcomeBack->number));
            }
        }
        if (file.suspension) {
            ids.append(u"suspension-%1"_s.arg(file.suspension->number));
        }
        for (const QString& id : ids) {
            const auto found = std::ranges::find(m_chronology.entries, id, &ChronologyEntry::id);
            if (found != m_chronology.entries.end()) {
                return &*found;
            }
        }
        return nullptr;
    }

    void addFiles()
    {
        std::vector<KeptFile> files = m_facts.files;
        std::ranges::stable_sort(files, {}, [](const KeptFile& f) { return f.on.toJulianDay(); });
        std::vector<ChronologyEntry> loose;
        for (const KeptFile& file : files) {
            if (!file.on.isValid() || file.on > m_upTo) {
                continue;
            }
            if (ChronologyEntry* owner = ownerOf(file)) {
                owner->files.push_back(file);
            } else {
                loose.push_back({u"file-"_s + file.id(), file.on, {}, LooseFile{}, {file}});
            }
        }
        std::ranges::move(loose, std::back_inserter(m_chronology.entries));
    }

    void sort()
    {
        std::ranges::stable_sort(m_chronology.entries, {}, [](const ChronologyEntry& entry) {
            return std::pair(entry.on.toJulianDay(), entry.what.index());
        });
    }

    const ChronologyFacts& m_facts;
    QDate m_upTo;
    Chronology m_chronology;
};

// What people wrote in each kind of entry.

QStringList textsOf(const EarlyHelpAssessment& one)
{
    return {one.note};
}

QStringList textsOf(const SupportPlan& one)
{
    return {one.summary};
}

QStringList textsOf(const AdditionalSupport& one)
{
    return {one.note};
}

QStringList textsOf(const AlternativePlacement& one)
{
    return {one.note};
}

QStringList textsOf(const InternalExclusion& one)
{
    return {one.reason};
}

QStringList textsOf(const Suspension& one)
{
    return {one.details.whatHappened};
}

QStringList textsOf(const FamilyAway& one)
{
    return {one.absence.note, one.absence.actionNote, one.absence.outcome};
}

QStringList textsOf(const MeetingHeld& one)
{
    const WelcomeBackRecord& record = one.record;
    QStringList texts{record.studentView, record.barriers, record.support, one.reviewNote};
    for (const Commitment& commitment : record.commitments) {
        texts += {commitment.wording, commitment.progress};
    }
    return texts;
}

QStringList textsOf(const SessionHeld& one)
{
    return {one.record.studentView, one.record.remaining, one.record.agreed, one.record.support};
}

QStringList textsOf(const WatchedOver& one)
{
    QStringList texts;
    for (const MonitoringNote& note : one.notes) {
        texts.append(note.note);
    }
    return texts;
}

QStringList textsOf(const WatchDecision& one)
{
    return {one.reason};
}

QStringList textsOf(const PreventionMeeting& one)
{
    const PreventionDetails& details = one.details;
    QStringList texts{details.planSummary, details.result.wayForward, details.result.reviewNote};
    if (details.calledOff) {
        texts.append(details.calledOff->reason);
    }
    for (const PreventionOutcome& outcome : details.result.outcomes) {
        texts.append(outcome.note);
    }
    for (const PreventionAction& action : details.result.actions) {
        texts += {action.wording, action.progress};
    }
    return texts;
}

QStringList textsOf(const LooseFile&)
{
    return {};
}

} // namespace

QString KeptFile::id() const
{
    return (source == FileSource::Issued ? u"document-%1"_s : u"attachment-%1"_s).arg(number);
}

std::vector<KeptFile> Chronology::files() const
{
    std::vector<KeptFile> all;
    for (const ChronologyEntry& entry : entries) {
        all.insert(all.end(), entry.files.begin(), entry.files.end());
    }
    return all;
}

Chronology chronologyOf(const ChronologyFacts& facts, QDate upTo)
{
    return Collector(facts, upTo).collect();
}

Chronology without(const Chronology& chronology, const QSet<QString>& ids)
{
    Chronology kept;
    kept.leftOut = chronology.leftOut;
    for (const ChronologyEntry& entry : chronology.entries) {
        if (ids.contains(entry.id)) {
            kept.leftOut += 1 + static_cast<int>(entry.files.size());
            continue;
        }
        ChronologyEntry copy = entry;
        const auto gone =
            std::erase_if(copy.files, [&](const KeptFile& f) { return ids.contains(f.id()); });
        kept.leftOut += static_cast<int>(gone);
        if (std::holds_alternative<LooseFile>(copy.what) && copy.files.empty()) {
            continue; // there was nothing but the file
        }
        kept.entries.push_back(std::move(copy));
    }
    return kept;
}

std::vector<WrittenText> writtenTexts(const Chronology& chronology)
{
    std::vector<WrittenText> all;
    for (const ChronologyEntry& entry : chronology.entries) {
        QStringList texts = std::visit([](const auto& one) { return textsOf(one); }, entry.what);
        for (const KeptFile& file : entry.files) {
            texts += {file.title, file.recipient};
        }
        for (const QString& text : texts) {
            if (!text.trimmed().isEmpty()) {
                all.push_back({entry.id, text});
            }
        }
    }
    return all;
}

} // namespace freshstart
