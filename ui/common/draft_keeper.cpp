// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/draft_keeper.h"

#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/records/draft_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/labels.h"
#include "ui/common/prompter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

DraftKeeper::DraftKeeper(const UiContext& context, Form form, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(std::move(form))
    , m_timer(new QTimer(this))
    , m_words(nullptr)
    , m_takeUp(nullptr)
{
    build();
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
    hide();
}

void DraftKeeper::build()
{
    auto* card = new Card(this);
    m_words = strongLabel({}, card);
    m_words->setObjectName(u"draftWords"_s);
    m_takeUp = primaryButton(tr("Take them up"), u"takeUpDraftButton"_s, card);
    m_takeUp->setDefault(true);
    auto* discard = plainButton(tr("Discard …"), u"discardDraftButton"_s, card);
    m_takeUp->setAccessibleDescription(tr("Puts the words back into the form."));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep);
    row->addWidget(m_words, 1);
    row->addWidget(discard);
    row->addWidget(m_takeUp);
    card->body()->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_takeUp, &QPushButton::clicked, this, &DraftKeeper::takeUp);
    connect(discard, &QPushButton::clicked, this, &DraftKeeper::discard);
}

void DraftKeeper::look(const QString& current)
{
    const auto draft = m_context.workspace.drafts().find(m_form.name, m_form.subject);
    if (!draft) {
        Q_EMIT failed(sentenceFor(draft.error()));
        return;
    }
    if (!*draft) {
        return;
    }
    if ((*draft)->content == current) {
        drop();
        return;
    }
    m_offered = (*draft)->content;
    const QDateTime when = (*draft)->savedAt.toLocalTime();
    m_words->setText(tr("Words from %1, %2 were not saved yet.")
                         .arg(wording::longDate(when.date()), shownTime(when.time())));
    show();
    Q_EMIT waitingChanged(true);
}

void DraftKeeper::takeUp()
{
    m_form.takeUp(std::exchange(m_offered, {}));
    decided();
    Q_EMIT takenUp();
}

void DraftKeeper::discard()
{
    if (m_context.prompter.confirm(this, tr("Discard the words?"),
                                   tr("The words about %1 that were never saved are gone for good. "
                                      "What was saved before stays.")
                                       .arg(m_form.student.isEmpty() ? tr("the student")
                                                                     : m_form.student),
                                   tr("Discard them"))) {
        m_offered.clear();
        drop();
        decided();
    }
}

void DraftKeeper::decided()
{
    Q_EMIT waitingChanged(false); // first, so that the focus passes to the form, which is next
    hide();
}

void DraftKeeper::touched()
{
    m_unkept = true;
    if (!m_timer->isActive()) { // not started afresh: typing on must not put it off
        m_timer->start(kKeepAfterMs);
    }
}

bool DraftKeeper::keepNow()
{
    m_timer->stop();
    if (!m_unkept) {
        return true;
    }
    const auto done =
        m_context.workspace.drafts().save(m_form.name, m_form.subject, m_form.content());
    if (!done) {
        m_timer->start(kTryAgainAfterMs); // what is typed stays in the form meanwhile
        Q_EMIT failed(sentenceFor(done.error()));
        return false;
    }
    m_unkept = false;
    Q_EMIT kept();
    return true;
}

void DraftKeeper::drop()
{
    m_timer->stop();
    m_unkept = false;
    if (m_context.workspace.isReadOnly()) {
        return;
    }
    if (const auto done = m_context.workspace.drafts().remove(m_form.name, m_form.subject); !done) {
        Q_EMIT failed(sentenceFor(done.error()));
    }
}

} // namespace freshstart
