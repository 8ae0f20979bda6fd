// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section.h"

#include "core/documents/error_text.h"
#include "ui/common/theme.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/calendar_section.h"
#include "ui/settings/letterhead_section.h"
#include "ui/settings/organisations_section.h"
#include "ui/settings/protection_section.h"
#include "ui/settings/rules_section.h"
#include "ui/settings/school_section.h"
#include "ui/settings/staff_section.h"
#include "ui/settings/wordings_section.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace freshstart {

namespace {

template<class SectionType>
Section* make(const UiContext& context, QWidget* parent)
{
    return new SectionType(context, parent);
}

} // namespace

Section::Section(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kGap);
    m_column->setAlignment(Qt::AlignTop);
}

QString Section::complaint(const Error& error) const
{
    return sentenceFor(error);
}

std::vector<SectionEntry> allSections()
{
    return {
        {Section::tr("School"),
         Section::tr("Who you are: printed on every letter, and decides which duties are law and "
                     "which are policy."),
         make<SchoolSection>},
        {Section::tr("Letterhead"),
         Section::tr("How letters look, whom parents may write to, and where they find advice."),
         make<LetterheadSection>},
        {Section::tr("Calendar"),
         Section::tr(
             "Which days count: lengths, return dates and deadlines are worked out from these."),
         make<CalendarSection>},
        {Section::tr("Staff"),
         Section::tr("Who signs letters, leads meetings and may decide for the head."),
         make<StaffSection>},
        {Section::tr("Referring schools"),
         Section::tr("Schools and authorities your students come from; they get copies of letters. "
                     "None? Then there is nothing to do here."),
         make<OrganisationsSection>},
        {Section::tr("Rules"),
         Section::tr("What law and policy leave open and you may settle, and what they set."),
         make<RulesSection>, false},
        {Section::tr("Letters"),
         Section::tr("The wording of letters and notices, which may be your own."),
         make<WordingsSection>, false, true},
        {Section::tr("Backups"),
         Section::tr("Copies of the school's file: where they go, how old the last good one is, and "
                     "how one is put back."),
         make<BackupSection>, false},
        {Section::tr("Protection"),
         Section::tr("Passwords for the school's file: who can open it, the recovery key, locking."),
         make<ProtectionSection>, false}};
}

std::vector<SectionEntry> setUpSections()
{
    std::vector<SectionEntry> sections = allSections();
    std::erase_if(sections, [](const SectionEntry& entry) { return !entry.inSetUp; });
    return sections;
}

void showText(QLineEdit* edit, const QString& text)
{
    if (edit->text() != text) {
        edit->setText(text);
        edit->setCursorPosition(0);
    }
}

} // namespace freshstart
