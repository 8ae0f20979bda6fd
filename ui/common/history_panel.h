// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/history.h"
#include "core/base/result.h"
#include "core/documents/history_text.h"
#include "ui/common/context.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace freshstart {

class Card;

/// On the page of a student, a suspension or a meeting: who changed what and when, the latest first.
/// An entry that says much is shown in one line and unfolded when somebody wants to read it.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    /// How much is to be seen before anybody asks.
    enum class Shows {
        AFew, ///< on a page that is about all of a student
        None  ///< on the page of a record: read only when it is unfolded
    };

    HistoryPanel(const UiContext& context, Shows shows, QWidget* parent);

    /// Whose history; one without a number has none, and the panel is not to be seen.
    void tellOf(const HistorySubject& subject);

private:
    void fill();
    [[nodiscard]] Result<std::vector<HistoryEntry>> entries(int atMost) const;
    void addEntry(const HistoryEntry& entry, const HistoryNames& names);
    void addDetails(const HistoryEntry& entry, const QStringList& details, QWidget* box,
                    QVBoxLayout* layout);

    UiContext m_context;
    HistorySubject m_subject;
    Card* m_card;
    QPushButton* m_more;
    int m_shown; ///< at most so many
};

} // namespace freshstart
