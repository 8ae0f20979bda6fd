// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/history_panel.h"

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
/// What fits about two lines on a page; more is unfolded.
constexpr qsizetype kShortDetails = 160;

/// The beginning, up to a word's end.
QString beginningOf(const QString& text)
{
    if (text.size() <= kShortDetails) {
        return text;
    }
    const QString cut = text.left(kShortDetails);
    const qsizetype space = cut.lastIndexOf(u' ');
    return (space > kShortDetails / 2 ? cut.left(space) : cut) + u" …"_s;
}

} // namespace

HistoryPanel::HistoryPanel(const UiContext& context, Shows shows, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card(tr("History"), this))
    , m_more(smallButton({}, u"moreHistoryButton"_s, this))
    , m_shown(shows == Shows::AFew ? kFew : 0)
{
    m_card->addToHeader(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown = kMany;
        fill();
    });
    setVisible(false);
}

void HistoryPanel::tellOf(const HistorySubject& subject)
{
    m_subject = subject;
    setVisible(subject.id > 0);
    fill();
}

Result<std::vector<HistoryEntry>> HistoryPanel::entries(int atMost) const
{
    const HistoryService& history = m_context.workspace.history();
    auto found = m_subject.kind == SubjectKind::Student
                     ? history.ofStudent(StudentId{m_subject.id}, atMost)
                     : history.ofRecord(m_subject, atMost);
    if (found && !refusalOf(m_context.workspace, Act::SeeChildProtection).isEmpty()) {
        *found = withoutChildProtection(std::move(*found));
    }
    return found;
}

void HistoryPanel::fill()
{
    m_card->clearRows();
    m_more->setText(m_shown == 0 ? tr("Show who changed what") : tr("Show all"));
    m_more->setAccessibleName(m_shown == 0 ? tr("Show who changed what and when")
                                           : tr("Show all of the history"));
    if (m_subject.id <= 0 || m_shown == 0) {
        m_more->show();
        return;
    }
    // One more than is shown tells whether there are more.
    const auto found = entries(m_shown + 1);
    const auto names = m_context.workspace.history().names();
    if (!found || !names) {
        m_card->addRow(bodyLabel(sentenceFor(found ? names.error() : found.error()), m_card));
        return;
    }
    const bool hasMore = found->size() > static_cast<size_t>(m_shown);
    m_more->setVisible(hasMore && m_shown < kMany);
    int left = m_shown;
    for (const HistoryEntry& entry : *found) {
        if (left-- > 0) {
            addEntry(entry, *names);
        }
    }
    if (found->empty()) {
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
    addDetails(entry, historyDetails(entry, names), box, layout);
    m_card->addRow(box);
}

void HistoryPanel::addDetails(const HistoryEntry& entry, const QStringList& details, QWidget* box,
                              QVBoxLayout* layout)
{
    const QString all = details.join(u"; "_s);
    if (all.size() <= kShortDetails) {
        for (const QString& line : details) {
            layout->addWidget(mutedLabel(line, box));
        }
        return;
    }
    auto* brief = mutedLabel(beginningOf(all), box);
    layout->addWidget(brief);
    auto* unfold = linkButton(tr("Show the rest"), u"unfoldHistoryButton%1"_s.arg(entry.id), box);
    unfold->setAccessibleName(
        tr("Show all of what %1").arg(historyHeadline(entry))); // "Show all of what Mrs Hart …"
    layout->addWidget(unfold, 0, Qt::AlignLeft);
    connect(unfold, &QPushButton::clicked, box, [details, box, layout, brief, unfold] {
        const bool hadFocus = unfold->hasFocus();
        brief->hide();
        unfold->hide();
        QWidget* first = nullptr;
        for (const QString& line : details) {
            auto* label = mutedLabel(line, box);
            layout->addWidget(label);
            first = first == nullptr ? label : first;
        }
        if (hadFocus && first != nullptr) { // what was asked for is read out next
            first->setFocusPolicy(Qt::TabFocus);
            first->setFocus(Qt::OtherFocusReason);
        }
    });
}

} // namespace freshstart
