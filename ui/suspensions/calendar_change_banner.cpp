// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/calendar_change_banner.h"

#include "core/documents/error_text.h"
#include "core/records/letter_difference_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

CalendarChangeBanner::CalendarChangeBanner(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card(tr("The school calendar has changed since the letter went out"), this))
    , m_sentences(bodyLabel({}, m_card))
{
    setObjectName(u"calendarChangeBanner"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_sentences->setObjectName(u"calendarChangeLabel"_s);
    setTone(m_sentences, Tone::Warning);
    m_card->body()->addWidget(m_sentences);
    m_card->body()->addWidget(
        smallLabel(tr("The letter stays as it went out. Tell the family; a correction prints a new "
                      "letter beside the old one."),
                   m_card));
    auto* calendar = linkButton(tr("School calendar"), u"openCalendarButton"_s, m_card);
    m_card->addToHeader(calendar);
    connect(calendar, &QPushButton::clicked, this, [this] { m_context.navigator.openCalendar(); });
    setVisible(false);
}

void CalendarChangeBanner::showFor(SuspensionId suspension)
{
    const auto differences = m_context.workspace.letterDifferences().of(suspension);
    if (!differences) {
        m_sentences->setText(sentenceFor(differences.error()));
        setVisible(true);
        return;
    }
    QStringList sentences;
    for (const LetterDifference& difference : *differences) {
        sentences.append(differenceSentence(difference));
    }
    m_sentences->setText(sentences.join(u'\n'));
    setVisible(!sentences.isEmpty());
}

} // namespace freshstart
