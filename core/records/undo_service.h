// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/change_follower.h"
#include "core/records/undo_step.h"

#include <QObject>

#include <optional>
#include <vector>

namespace freshstart {

class ChangeNotifier;
class Clock;
class Database;
class HistoryService;

/// Takes back what was done since the program was started, transaction by transaction, whichever
/// service made it; what was taken back can be done again. It works on the rows of every recorded
/// table (recorded_tables.h); drafts of forms and the history itself are none of it. Kept in memory
/// only and bounded: the oldest are forgotten first.
class UndoService final : public QObject, private ChangeFollower
{
    Q_OBJECT

public:
    static constexpr size_t kMostSteps = 100;
    static constexpr qint64 kMostBytes = 64 * 1024 * 1024;

    UndoService(Database& database, HistoryService& history, const Clock& clock,
                ChangeNotifier& notifier);
    ~UndoService() override;

    /// What undo() and redo() would take on. Nothing: there is none.
    [[nodiscard]] std::optional<UndoStep> nextUndo() const;
    [[nodiscard]] std::optional<UndoStep> nextRedo() const;

    /// Whether the step can still be asked for.
    [[nodiscard]] bool knows(qint64 number) const;

    /// Takes the last step back, in one transaction, which the history notes; gives what it was.
    /// CannotUndo where it cannot be, with the reason in `field` and what it was in `parameters`: it
    /// is passed over then and the one before is next. Other errors leave it where it is.
    [[nodiscard]] Result<UndoStep> undo();
    /// The same for one that need not be the last: refused where later ones changed the same rows.
    [[nodiscard]] Result<UndoStep> undo(qint64 number);
    [[nodiscard]] Result<UndoStep> redo();

    /// Transactions from here to the end of its life are called so, or cannot be undone.
    class Naming
    {
    public:
        Naming(UndoService& undo, const QString& what, std::optional<UndoRefusal> refusal);
        ~Naming();
        Naming(const Naming&) = delete;
        Naming& operator=(const Naming&) = delete;

    private:
        UndoService& m_undo;
    };
    /// "Merged the two records of Noah Fox".
    [[nodiscard]] Naming called(const QString& what, std::optional<UndoRefusal> refusal = {})
    {
        return {*this, what, refusal};
    }
    /// Forgets everything: after an erasure nothing of the student may be left in memory.
    void forget();
    /// For tests and small machines.
    void setMostBytes(qint64 bytes) { m_mostBytes = bytes; }

Q_SIGNALS:
    void changed();                                  ///< what can be undone or done again
    void removed(const freshstart::UndoStep& step);  ///< something was just taken out

private:
    struct Kept {
        UndoStep step;
        std::vector<RowChange> changes;
        qint64 cost = 0;
        qint64 savedItselfFor = -1; ///< the record, where it saves itself
        qint64 lastMs = 0;          ///< when it was done, for steps that grow
    };

    Result<void> aboutToCommit(std::vector<RowChange> changes,
                               const std::vector<HistoryEntry>& entries) override;
    void committed() override;
    [[nodiscard]] Result<Kept> made(std::vector<RowChange> changes,
                                    const std::vector<HistoryEntry>& entries);
    [[nodiscard]] Result<QString> wordsFor(const std::vector<RowChange>& changes,
                                           const std::vector<HistoryEntry>& entries);
    void push(Kept kept);
    void keepWithinBounds();
    [[nodiscard]] Result<UndoStep> take(std::vector<Kept>& from, size_t place,
                                        std::vector<Kept>& to);
    [[nodiscard]] Result<void> run(const Kept& kept, const QString& reason);
    void notify(const std::vector<RowChange>& changes);

    Database& m_database;
    HistoryService& m_history;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
    std::vector<Kept> m_done;
    std::vector<Kept> m_undone;
    std::optional<Kept> m_pending;          ///< of the transaction that is being committed
    std::vector<RowChange> m_quiet;         ///< its rows, where they tell nothing
    const std::vector<RowChange>* m_running = nullptr; ///< being taken back
    std::vector<RowChange> m_counter;       ///< what taking it back changed
    QString m_name;
    std::optional<UndoRefusal> m_refusal;
    qint64 m_last = 0;
    qint64 m_mostBytes = kMostBytes;
};

} // namespace freshstart
