// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/history_panel.h"

#include "core/documents/backup_text.h"
#include "core/documents/error_text.h"
#include "core/records/history_service.h"
#include "core/students/child_protection.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/role_guard.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kFew = 5;
constexpr int kMany = 500;

} // namespace

HistoryPanel::HistoryPanel(const UiContext& context, StudentId student, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_student(student)
    , m_card(new Card(tr("History"), this))
    , m_more(smallButton(tr("Show all"), u"moreHistoryButton"_s, this))
    , m_shown(kFew)
{
    m_more->setAccessibleName(tr("Show all of the history"));
    m_card->addToHeader(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown = kMany;
        fill();
    });
}

void HistoryPanel::fill()
{
    m_card->clearRows();
    // One more than is shown tells whether there are more.
    auto entries = m_context.workspace.history().ofStudent(m_student, m_shown + 1);
    const auto names = m_context.workspace.history().names();
    if (!entries || !names) {
        m_card->addRow(
            bodyLabel(sentenceFor(entries ? names.error() : entries.error()), m_card));
        return;
    }
    if (!refusalOf(m_context.workspace, Act::SeeChildProtection).isEmpty()) {
        *entries = withoutChildProtection(std::move(*entries));
    }
    const bool hasMore = entries->size() > static_cast<size_t>(m_shown);
    m_more->setVisible(hasMore && m_shown < kMany);
    int left = m_shown;
    for (const HistoryEntry& entry : *entries) {
        if (left-- > 0) {
            addEntry(entry, *names);
        }
    }
    if (entries->empty()) {
        m_card->addRow(mutedLabel(tr("Nothing has been recorded yet."), m_card));
    } else if (hasMore && m_shown == kMany) {
        m_card->addRow(mutedLabel(tr("There is more: freshstart-cli history shows all."), m_card));
    }
}

void HistoryPanel::addEntry(const HistoryEntry& entry, const HistoryNames& names)
{
    auto* box = new QWidget(m_card);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHalf);
    layout->addWidget(bodyLabel(historyHeadline(entry), box));
    layout->addWidget(smallLabel(momentInWords(entry.moment.toLocalTime()), box));
    const QStringList details = historyDetails(entry, names);
    for (const QString& line : details) {
        layout->addWidget(mutedLabel(line, box));
    }
    m_card->addRow(box);
}

} // namespace freshstart
