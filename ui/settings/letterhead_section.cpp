// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/letterhead_section.h"

#include "ui/common/address_field.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/text_area.h"
#include "ui/settings/letterhead_preview.h"
#include "ui/settings/logo_chooser.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

LetterheadSection::LetterheadSection(const UiContext& context, QWidget* parent)
    : SchoolForm(context, parent)
{
    buildHead();
    buildRepresentations();
    buildAdvice();
    connect(this, &Section::changed, this, &LetterheadSection::showPreview);
}

QString LetterheadSection::usualAdvice()
{
    // The government's guidance stands in every letter by itself.
    return QStringList{tr("The local special educational needs and disability information, advice "
                          "and support service (SENDIASS)"),
                       tr("IPSEA, Independent Provider of Special Education Advice"),
                       tr("Coram Child Law Advice")}
        .join(u'\n');
}

void LetterheadSection::buildHead()
{
    auto* card = new Card(tr("Letterhead"), this);
    m_logo = new LogoChooser(context().prompter, card);
    m_preview = new LetterheadPreview(card);
    QLabel* logoLabel = smallLabel(tr("Logo"), card);
    auto* logo = new QVBoxLayout;
    logo->setSpacing(space::kHalf);
    logo->addWidget(logoLabel);
    logo->addWidget(m_logo);
    Field* note =
        line(tr("Line under the name"), &School::letterheadNote, u"letterheadNoteEdit"_s, {}, card);
    note->setHint(tr("For example the trust or federation the school belongs to."));
    card->body()->addLayout(logo);
    card->body()->addWidget(note);
    card->body()->addWidget(smallLabel(tr("So every letter begins"), card));
    card->body()->addWidget(m_preview);
    column()->addWidget(card);
    connect(m_logo, &LogoChooser::changed, this, &LetterheadSection::touched);
}

void LetterheadSection::buildRepresentations()
{
    auto* card = new Card(tr("Who takes representations"), this);
    Field* who = line(tr("Name or post"), &School::representationsTo, u"representationsToEdit"_s,
                      u"representations_to"_s, card);
    who->setHint(tr("For example: Clerk to the Governing Board."));
    Field* email = line(tr("Email"), &School::representationsEmail, u"representationsEmailEdit"_s,
                        u"representations_email"_s, card);
    card->body()->addLayout(fieldRow({who, email}));
    AddressField* where = address(tr("Address, where it is not the school’s"),
                                  &School::representationsAddress, u"representations"_s, {}, card);
    card->body()->addWidget(where);
    column()->addWidget(card);
}

void LetterheadSection::buildAdvice()
{
    auto* card = new Card(tr("Where parents find free, impartial advice"), this);
    m_advice = new TextArea(card);
    m_advice->setLines(4, 10);
    auto* field = new Field(tr("One place on each line"), m_advice, u"adviceNoteEdit"_s, card);
    field->setHint(tr("Printed in every suspension letter. Add telephone numbers once you have "
                      "checked them."));
    auto* usual = linkButton(tr("Put in the usual places"), u"usualAdviceButton"_s, card);
    card->body()->addWidget(field);
    card->body()->addWidget(usual, 0, Qt::AlignLeft);
    column()->addWidget(card);
    const auto offer = [this, usual] { usual->setVisible(m_advice->text().isEmpty()); };
    connect(m_advice, &QPlainTextEdit::textChanged, this, &LetterheadSection::touched);
    connect(m_advice, &QPlainTextEdit::textChanged, usual, offer);
    connect(usual, &QPushButton::clicked, this, [this] {
        m_advice->setText(usualAdvice());
        m_advice->setFocus(Qt::OtherFocusReason);
    });
}

Result<void> LetterheadSection::load()
{
    auto done = SchoolForm::load();
    showPreview();
    return done;
}

void LetterheadSection::propose()
{
    School school = typed();
    if (school.adviceNote.trimmed().isEmpty()) {
        school.adviceNote = usualAdvice();
        proposeSchool(school);
    }
}

QWidget* LetterheadSection::firstFocus() const
{
    return findChild<QPushButton*>(u"logoChooseButton"_s);
}

School LetterheadSection::typedInto(School school) const
{
    school = SchoolForm::typedInto(std::move(school));
    school.logo = m_logo->logo();
    school.adviceNote = m_advice->text();
    return school;
}

void LetterheadSection::showSchool(const School& school)
{
    SchoolForm::showSchool(school);
    m_logo->setLogo(school.logo);
    m_advice->setText(school.adviceNote);
}

void LetterheadSection::showPreview()
{
    m_preview->setSchool(typed());
}

} // namespace freshstart
