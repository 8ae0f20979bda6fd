// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/undo_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/documents/undo_text.h"
#include "core/records/history_repository.h"
#include "core/records/history_service.h"
#include "core/records/recorded_tables.h"
#include "core/records/undo_rules.h"
#include "core/storage/change_reversal.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// What is typed with shorter rests than this is taken back in one go.
constexpr qint64 kOneSittingMs = 2 * 60 * 1000;

Error refused(const QString& why, const UndoStep& step)
{
    return {ErrorCode::CannotUndo, why, {}, {step.what}};
}

/// Where something stands in the way of the rows themselves, they are not as they were left.
bool standsInTheWay(ErrorCode code)
{
    return code == ErrorCode::CannotUndo || code == ErrorCode::Invalid ||
           code == ErrorCode::Duplicate;
}

QString nameIn(const std::vector<RowChange>& changes, StudentId student)
{
    for (const RowChange& change : changes) {
        if (change.table == "student"_L1 && change.row == student.number) {
            const QJsonObject& row = change.after.isEmpty() ? change.before : change.after;
            return shownNameIn(row);
        }
    }
    return {};
}

} // namespace

UndoService::UndoService(Database& database, HistoryService& history, const Clock& clock,
                         ChangeNotifier& notifier)
    : m_database(database)
    , m_history(history)
    , m_clock(clock)
    , m_notifier(notifier)
{
    m_history.follow(this);
    connect(&notifier, &ChangeNotifier::restored, this, &UndoService::forget);
}

UndoService::~UndoService()
{
    m_history.follow(nullptr);
}

std::optional<UndoStep> UndoService::nextUndo() const
{
    return m_done.empty() ? std::nullopt : std::optional(m_done.back().step);
}

std::optional<UndoStep> UndoService::nextRedo() const
{
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back().step);
}

bool UndoService::knows(qint64 number) const
{
    return std::ranges::any_of(
        m_done, [number](const Kept& kept) { return kept.step.number == number; });
}

void UndoService::forget()
{
    m_done.clear();
    m_undone.clear();
    m_pending.reset();
    m_quiet.clear();
    m_counter.clear();
    Q_EMIT changed();
}

Result<void> UndoService::aboutToCommit(std::vector<RowChange> changes,
                                        const std::vector<HistoryEntry>& entries)
{
    m_pending.reset();
    m_quiet.clear();
    m_counter.clear();
    if (m_running != nullptr) {
        // What hung on a row that goes again went with it: that was done later, and would be lost.
        if (!isWithin(changes, *m_running)) {
            return Error{ErrorCode::CannotUndo, u"changed_since"_s, {}, {}};
        }
        m_counter = std::move(changes);
        return {};
    }
    dropOwnAffairs(changes);
    if (entries.empty()) {
        m_quiet = std::move(changes);
        return {};
    }
    if (isDraftKept(changes, entries)) {
        return {};
    }
    auto kept = made(std::move(changes), entries);
    if (!kept) {
        return kept.error();
    }
    m_pending = std::move(*kept);
    return {};
}

Result<UndoService::Kept> UndoService::made(std::vector<RowChange> changes,
                                            const std::vector<HistoryEntry>& entries)
{
    Kept kept;
    kept.step.isRemoval = isRemoval(entries);
    kept.step.refusal = m_refusal ? m_refusal : refusalOf(entries);
    const auto words = m_name.isEmpty() ? wordsFor(changes, entries) : m_name;
    if (!words) {
        return words.error();
    }
    kept.step.what = *words;
    kept.cost = kept.step.refusal ? 0 : costOf(changes);
    if (kept.cost > m_mostBytes) {
        kept.step.refusal = UndoRefusal::TooLarge;
        kept.cost = 0;
    }
    if (!kept.step.refusal) {
        kept.changes = std::move(changes);
    }
    kept.savedItselfFor = savesItself(entries) ? entries.front().subject.id : -1;
    kept.lastMs = m_clock.now().toMSecsSinceEpoch();
    return kept;
}

Result<QString> UndoService::wordsFor(const std::vector<RowChange>& changes,
                                      const std::vector<HistoryEntry>& entries)
{
    StepFacts facts = factsOf(entries);
    if (facts.students == 1) {
        const StudentId student = *std::ranges::find_if(entries, [](const HistoryEntry& entry) {
                                       return entry.student.has_value();
                                   })->student;
        facts.student = nameIn(changes, student);
        if (facts.student.isEmpty()) {
            const auto found = HistoryRepository(m_database).nameOf(student);
            if (!found) {
                return found.error();
            }
            facts.student = *found;
        }
    }
    return stepWords(facts);
}

void UndoService::committed()
{
    if (m_running != nullptr) {
        return;
    }
    if (m_pending) {
        Kept kept = std::move(*m_pending);
        m_pending.reset();
        push(std::move(kept));
    } else if (!m_quiet.empty() && !m_done.empty() && !m_done.back().step.refusal) {
        // A row saved without a change may have another number now: it goes back with what was
        // before.
        Kept& last = m_done.back();
        last.cost += costOf(m_quiet);
        std::ranges::move(m_quiet, std::back_inserter(last.changes));
        m_quiet.clear();
        keepWithinBounds();
    }
}

void UndoService::push(Kept kept)
{
    m_undone.clear();
    Kept* last = m_done.empty() ? nullptr : &m_done.back();
    const bool goesOn = last != nullptr && kept.savedItselfFor >= 0 && !kept.step.refusal &&
                        last->savedItselfFor == kept.savedItselfFor && !last->step.refusal &&
                        last->step.what == kept.step.what &&
                        kept.lastMs - last->lastMs < kOneSittingMs;
    if (goesOn) {
        last->cost += kept.cost;
        last->lastMs = kept.lastMs;
        std::ranges::move(kept.changes, std::back_inserter(last->changes));
    } else {
        kept.step.number = ++m_last;
        m_done.push_back(std::move(kept));
    }
    keepWithinBounds();
    Q_EMIT changed();
    if (!goesOn && m_done.back().step.isRemoval && !m_done.back().step.refusal) {
        const UndoStep step = m_done.back().step;
        Q_EMIT removed(step);
    }
}

void UndoService::keepWithinBounds()
{
    qint64 bytes = 0;
    for (const Kept& kept : m_done) {
        bytes += kept.cost;
    }
    while (m_done.size() > 1 && (m_done.size() > kMostSteps || bytes > m_mostBytes)) {
        bytes -= m_done.front().cost;
        m_done.erase(m_done.begin());
    }
}

Result<UndoStep> UndoService::undo()
{
    if (m_done.empty()) {
        return refused(u"nothing"_s, {});
    }
    return take(m_done, m_done.size() - 1, m_undone);
}

Result<UndoStep> UndoService::undo(qint64 number)
{
    const auto found = std::ranges::find_if(
        m_done, [number](const Kept& kept) { return kept.step.number == number; });
    if (found == m_done.end()) {
        return refused(u"nothing"_s, {});
    }
    return take(m_done, static_cast<size_t>(found - m_done.begin()), m_undone);
}

Result<UndoStep> UndoService::redo()
{
    if (m_undone.empty()) {
        return refused(u"nothing"_s, {});
    }
    return take(m_undone, m_undone.size() - 1, m_done);
}

Result<UndoStep> UndoService::take(std::vector<Kept>& from, size_t place, std::vector<Kept>& to)
{
    Kept kept = std::move(from[place]);
    from.erase(from.begin() + static_cast<std::ptrdiff_t>(place));
    const bool isUndo = &from == &m_done;
    Result<void> done = kept.step.refusal ? Error{refused(toCode(*kept.step.refusal), kept.step)}
                                          : run(kept, isUndo ? undoReason(kept.step.what)
                                                             : redoReason(kept.step.what));
    if (!done) {
        const UndoStep step = kept.step;
        const bool isRefused = standsInTheWay(done.error().code);
        if (!isRefused) { // a full disk, a file held by another: it may be tried again
            from.insert(from.begin() + static_cast<std::ptrdiff_t>(place), std::move(kept));
        }
        Q_EMIT changed();
        return !isRefused            ? done.error()
               : step.refusal        ? refused(toCode(*step.refusal), step)
                                     : refused(u"changed_since"_s, step);
    }
    // What taking it back changed is what doing it again takes back.
    const std::vector<RowChange> before = std::exchange(kept.changes, std::move(m_counter));
    m_counter.clear();
    kept.cost = costOf(kept.changes);
    kept.savedItselfFor = -1;
    const UndoStep step = kept.step;
    to.push_back(std::move(kept));
    keepWithinBounds();
    Q_EMIT changed();
    notify(before);
    return step;
}

Result<void> UndoService::run(const Kept& kept, const QString& reason)
{
    const auto why = m_history.because(reason);
    struct Running {
        explicit Running(UndoService& undo, const std::vector<RowChange>& changes)
            : service(undo)
        {
            service.m_running = &changes;
        }
        ~Running() { service.m_running = nullptr; }
        Running(const Running&) = delete;
        Running& operator=(const Running&) = delete;
        UndoService& service;
    };
    const Running running(*this, kept.changes);
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    if (auto done = takeBack(m_database, kept.changes, derivedColumns()); !done) {
        return done;
    }
    return transaction.commit();
}

void UndoService::notify(const std::vector<RowChange>& changes)
{
    std::set<SubjectKind> kinds;
    bool isCalendar = false;
    for (const RowChange& change : changes) {
        isCalendar = isCalendar || change.table == "calendar_entry"_L1;
        if (const RecordedTable* table = recordedTable(change.table)) {
            kinds.insert(table->kind);
        }
    }
    if (kinds.contains(SubjectKind::School)) {
        Q_EMIT m_notifier.schoolChanged();
    }
    if (isCalendar) {
        Q_EMIT m_notifier.calendarChanged();
    }
    if (kinds.contains(SubjectKind::Student)) {
        Q_EMIT m_notifier.studentsChanged();
    }
    if (kinds.contains(SubjectKind::Suspension)) {
        Q_EMIT m_notifier.suspensionsChanged();
    }
    // The decision about a student at risk is the student's, and shown with the meetings.
    Q_EMIT m_notifier.meetingsChanged();
    if (kinds.contains(SubjectKind::Document) || kinds.contains(SubjectKind::Attachment)) {
        Q_EMIT m_notifier.documentsChanged();
    }
}

UndoService::Naming::Naming(UndoService& undo, const QString& what,
                            std::optional<UndoRefusal> refusal)
    : m_undo(undo)
{
    m_undo.m_name = what;
    m_undo.m_refusal = refusal;
}

UndoService::Naming::~Naming()
{
    m_undo.m_name.clear();
    m_undo.m_refusal.reset();
}

} // namespace freshstart
