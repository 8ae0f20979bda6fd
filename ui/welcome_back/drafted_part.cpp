// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/drafted_part.h"

#include "core/documents/error_text.h"
#include "core/workspace.h"
#include "ui/common/draft_keeper.h"
#include "ui/common/field.h"
#include "ui/common/theme.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace freshstart {

namespace {

constexpr int kDoubtsMs = 700; // nobody is told of a gap in the middle of a word

} // namespace

DraftedPart::DraftedPart(const UiContext& context, const QString& draftName,
                         const MeetingFacts& facts, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_drafts(new DraftKeeper(context,
                               {draftName, facts.meeting.id.number, [this] { return content(); },
                                [this](const QString& words) { takeUp(words); },
                                facts.student.details.shownName()},
                               this))
    , m_doubts(new QTimer(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kGap);
    layout->addWidget(m_drafts);
    m_doubts->setSingleShot(true);
    m_doubts->setInterval(kDoubtsMs);
    connect(m_doubts, &QTimer::timeout, this, [this] { showDoubts(); });
    connect(m_drafts, &DraftKeeper::waitingChanged, this, [this](bool waiting) {
        m_form->setEnabled(!waiting && !m_context.workspace.isReadOnly());
    });
    connect(m_drafts, &DraftKeeper::takenUp, this, [this] {
        m_unsaved = true;
        showDoubts();
        firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_drafts, &DraftKeeper::kept, this, &DraftedPart::kept);
    connect(m_drafts, &DraftKeeper::failed, this, [this](const QString& sentence) {
        Q_EMIT refused(tr("What you typed could not be kept. %1").arg(sentence));
    });
}

void DraftedPart::begin(QWidget* form)
{
    m_form = form;
    layout()->addWidget(form);
    form->setEnabled(!m_context.workspace.isReadOnly());
    m_drafts->look(content());
}

void DraftedPart::formChanged()
{
    m_unsaved = true;
    m_drafts->touched();
    m_doubts->start();
}

bool DraftedPart::save()
{
    m_doubts->stop();
    flush();
    if (isWaiting()) {
        Q_EMIT refused(tr("First take up the words that were not saved, or discard them."));
        m_drafts->takeUpButton()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (complainAboutLost()) {
        m_drafts->keepNow();
        Q_EMIT refused(tr("Not saved as the record yet. Look at the field that is marked: a day "
                          "could not be understood, or something beside it is missing."));
        return false;
    }
    if (const Result<void> done = store(); !done) {
        m_drafts->keepNow();
        const std::vector<Issue> all = issues();
        showRefused(all);
        const auto problem = std::ranges::find(all, Severity::Problem, &Issue::severity);
        Q_EMIT refused(
            tr("Not saved as the record yet. %1")
                .arg(problem != all.end() ? sentenceFor(*problem) : sentenceFor(done.error())));
        return false;
    }
    m_unsaved = false;
    m_drafts->drop();
    Q_EMIT saved();
    return true;
}

bool DraftedPart::keep()
{
    flush();
    return m_drafts->keepNow();
}

bool DraftedPart::isWaiting() const
{
    return m_drafts->isWaiting();
}

QWidget* DraftedPart::firstFocus() const
{
    return isWaiting() ? m_drafts->takeUpButton() : focusTarget(heldOnEdit());
}

} // namespace freshstart
