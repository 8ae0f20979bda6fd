// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/school_watch.h"

#include "core/documents/error_text.h"
#include "core/records/open_file_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/prompter.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr qint64 kBeatEveryMs = 60'000;

} // namespace

SchoolWatch::SchoolWatch(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    build();
    hide();
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SchoolWatch::look);
    m_timer.start();
    look();
}

void SchoolWatch::build()
{
    auto* card = new Card(this);
    m_words = strongLabel({}, card);
    m_words->setObjectName(u"schoolWatchWords"_s);
    auto* copy = plainButton(tr("Save a copy elsewhere…"), u"saveSchoolCopyButton"_s, card);
    auto* again = primaryButton(tr("Try again"), u"tryFileAgainButton"_s, card);
    copy->setAccessibleDescription(tr("What has been saved so far, as another file"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep);
    row->addWidget(m_words, 1);
    row->addWidget(copy);
    row->addWidget(again);
    card->body()->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kStep, space::kPage, 0);
    layout->addWidget(card);
    connect(again, &QPushButton::clicked, this, &SchoolWatch::tryAgain);
    connect(copy, &QPushButton::clicked, this, &SchoolWatch::saveCopy);
}

void SchoolWatch::look()
{
    OpenFileService& file = m_context.workspace.openFile();
    const auto looked = file.look();
    say(looked ? QString() : sentenceFor(looked.error()));
    if (looked && (!m_lastBeat.isValid() || m_lastBeat.elapsed() >= kBeatEveryMs)) {
        file.beat();
        m_lastBeat.start();
    }
}

void SchoolWatch::tryAgain()
{
    const auto open = m_context.workspace.openFile().tryAgain();
    say(open ? QString() : sentenceFor(open.error()));
}

void SchoolWatch::saveCopy()
{
    const auto path = m_context.prompter.saveFile(this, tr("Save a copy of the school's file"),
                                                  u"school-copy.freshstart"_s,
                                                  tr("School files (*.freshstart)"));
    if (!path) {
        return;
    }
    if (const auto saved = m_context.workspace.saveCopy(*path); !saved) {
        m_context.prompter.warn(this, tr("No copy was saved"), sentenceFor(saved.error()));
    }
}

void SchoolWatch::say(const QString& sentence)
{
    const bool changes = m_words->text().isEmpty() != sentence.isEmpty();
    m_words->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (changes) {
        Q_EMIT canSaveChanged(sentence.isEmpty());
    }
}

} // namespace freshstart
