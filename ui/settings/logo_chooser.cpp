// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logo_chooser.h"

#include "core/documents/error_text.h"
#include "ui/common/labels.h"
#include "ui/common/prompter.h"
#include "ui/settings/logo_picture.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {
constexpr QSize kBox(144, 64);
}

LogoChooser::LogoChooser(Prompter& prompter, QWidget* parent)
    : QWidget(parent)
    , m_prompter(prompter)
    , m_picture(new QLabel(this))
    , m_words(smallLabel({}, this))
    , m_complaint(smallLabel({}, this))
    , m_choose(smallButton(tr("Choose a picture…"), u"logoChooseButton"_s, this))
    , m_remove(smallButton(tr("Remove"), u"logoRemoveButton"_s, this))
{
    m_choose->setAccessibleName(tr("Choose a picture for the logo"));
    m_remove->setAccessibleName(tr("Remove the logo"));
    m_complaint->setObjectName(u"logoComplaint"_s);
    setTone(m_complaint, Tone::Alert);
    // A logo is drawn for white paper, whatever the theme.
    m_picture->setProperty("role", u"paper"_s);
    m_picture->setFixedSize(kBox + QSize(2 * space::kStep, 2 * space::kStep));
    m_picture->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kCard);
    row->addWidget(m_picture);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::kStep);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kStep);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    right->addWidget(m_words);
    right->addLayout(buttons);
    right->addWidget(m_complaint);
    right->addStretch();
    row->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    connect(m_choose, &QPushButton::clicked, this, &LogoChooser::choose);
    connect(m_remove, &QPushButton::clicked, this, &LogoChooser::remove);
    showLogo();
}

void LogoChooser::setLogo(const QByteArray& logo)
{
    m_logo = logo;
    const auto problem = logo.isEmpty() ? std::nullopt : logoProblem(logo);
    complain(problem ? sentenceFor(*problem) : QString());
    showLogo();
}

QString LogoChooser::complaint() const
{
    return m_complaint->text();
}

void LogoChooser::choose()
{
    const auto path = m_prompter.openFile(this, tr("Choose the school’s logo"),
                                          tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path) {
        return;
    }
    const auto bytes = readLogo(*path);
    if (!bytes) {
        complain(sentenceFor(bytes.error()));
        return;
    }
    if (const auto problem = logoProblem(*bytes)) {
        complain(sentenceFor(*problem));
        return;
    }
    setLogo(*bytes);
    Q_EMIT changed();
}

void LogoChooser::remove()
{
    setLogo({});
    m_choose->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void LogoChooser::showLogo()
{
    const QPixmap picture = logoPixmap(m_logo, kBox * devicePixelRatioF());
    QPixmap sharp = picture;
    sharp.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(sharp);
    m_picture->setVisible(!picture.isNull());
    m_remove->setVisible(!m_logo.isEmpty());
    m_words->setText(m_logo.isEmpty()
                         ? tr("No logo yet. PNG or JPEG, at most 2 MB; it is printed 2 cm high.")
                         : tr("Printed 2 cm high at the head of every letter."));
}

void LogoChooser::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
    m_choose->setAccessibleDescription(sentence);
}

} // namespace freshstart
