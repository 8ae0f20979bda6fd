// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/compare_page.h"

#include "core/documents/error_text.h"
#include "core/documents/history_fields.h"
#include "core/documents/issue_text.h"
#include "core/documents/rights_words.h"
#include "core/documents/wording.h"
#include "core/records/undo_service.h"
#include "core/rights/merge_service.h"
#include "core/school/school_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString upperFirst(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString fieldWords(IdentityField field)
{
    const HistoryColumn* column = historyColumn(u"student"_s, toCode(field));
    return column ? upperFirst(QCoreApplication::translate("HistoryText", column->words))
                  : toCode(field);
}

} // namespace

ComparePage::ComparePage(const UiContext& context, StudentId kept, StudentId gone, QWidget* parent)
    : Page(context, parent)
    , m_kept(kept)
    , m_gone(gone)
    , m_column(new ScrollColumn(this))
    , m_header(new PageHeader(tr("Two records of one student"), m_column->inside()))
    , m_merge(primaryButton(tr("Make them one …"), u"mergeButton"_s, this))
    , m_issues(new Card(tr("Look at this first"), m_column->inside()))
    , m_fields(new Card(tr("Which details stay?"), m_column->inside()))
    , m_rows(new Card(tr("What comes together"), m_column->inside()))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    auto* other = plainButton(tr("Keep the other one"), u"swapRecordsButton"_s, this);
    m_header->addButton(other);
    m_header->addButton(m_merge);
    m_issues->setProperty("role", u"banner"_s);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_header, m_issues, m_fields, m_rows}) {
        m_column->main()->addWidget(part);
    }
    m_column->main()->addStretch();
    connect(other, &QPushButton::clicked, this, &ComparePage::swap);
    connect(m_merge, &QPushButton::clicked, this, &ComparePage::merge);
    refresh();
}

QString ComparePage::title() const
{
    return tr("Two records of one student");
}

void ComparePage::refresh()
{
    auto preview = context().workspace.merging().preview(m_kept, m_gone);
    if (!preview) {
        setEnabled(false); // one of them is no more
        return;
    }
    setEnabled(true);
    m_preview = std::move(*preview);
    m_header->setSubtitle(
        tr("Everything of the record at the right comes to the one at the left. As long as nothing "
           "is changed afterwards they can be taken apart again."));
    showIssues();
    showFields();
    showRows();
    m_merge->setEnabled(!hasProblem(m_preview.issues) && !context().workspace.isReadOnly());
}

void ComparePage::showIssues()
{
    m_issues->clearRows();
    for (const Issue& issue : m_preview.issues) {
        auto* label = bodyLabel(sentenceFor(issue), m_issues);
        setTone(label, issue.severity == Severity::Problem ? Tone::Alert : Tone::Warning);
        m_issues->addRow(label);
    }
    m_issues->setVisible(!m_preview.issues.empty());
}

QString ComparePage::valueOf(IdentityField field, const StudentDetails& details) const
{
    const auto organisation = [this](std::optional<OrganisationId> id) {
        const auto found = id ? context().workspace.school().findOrganisation(*id)
                              : Result<Organisation>(Error{ErrorCode::NotFound, {}, {}, {}});
        return found ? found->name : QString();
    };
    switch (field) {
    case IdentityField::Upn:
        return details.upn;
    case IdentityField::ExternalKey:
        return details.externalKey;
    case IdentityField::Surname:
        return details.surname;
    case IdentityField::Forename:
        return details.forename;
    case IdentityField::MiddleNames:
        return details.middleNames;
    case IdentityField::PreferredSurname:
        return details.preferredSurname;
    case IdentityField::PreferredForename:
        return details.preferredForename;
    case IdentityField::DateOfBirth:
        return details.dateOfBirth ? wording::plainDate(*details.dateOfBirth) : QString();
    case IdentityField::Sex:
        return details.sex;
    case IdentityField::YearGroup:
        return wording::yearGroup(details.yearGroup);
    case IdentityField::Form:
        return details.form;
    case IdentityField::Address:
        return details.address.allLines().join(u", "_s);
    case IdentityField::ReferringSchool:
        return organisation(details.referringSchool);
    case IdentityField::PlacingAuthority:
        break;
    }
    return organisation(details.placingAuthority);
}

void ComparePage::addField(IdentityField field)
{
    const StudentDetails& kept = m_preview.kept.record.details;
    const StudentDetails& gone = m_preview.gone.record.details;
    auto* row = new QWidget(m_fields);
    auto* layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 3);
    layout->setColumnStretch(2, 3);
    const QString name = fieldWords(field);
    layout->addWidget(mutedLabel(name, row), 0, 0);
    const auto shown = [](const QString& text) { return text.isEmpty() ? tr("nothing") : text; };
    if (!m_preview.differing.contains(field)) {
        layout->addWidget(bodyLabel(shown(valueOf(field, kept)), row), 0, 1, 1, 2);
        m_fields->addRow(row);
        return;
    }
    auto* group = new QButtonGroup(row);
    auto* left = new QRadioButton(shown(valueOf(field, kept)).replace(u'&', u"&&"_s), row);
    auto* right = new QRadioButton(shown(valueOf(field, gone)).replace(u'&', u"&&"_s), row);
    left->setObjectName(toCode(field) + u"KeptRadio"_s);
    right->setObjectName(toCode(field) + u"GoneRadio"_s);
    left->setAccessibleName(tr("%1 of the record that stays: %2").arg(name, valueOf(field, kept)));
    right->setAccessibleName(tr("%1 of the other record: %2").arg(name, valueOf(field, gone)));
    group->addButton(left);
    group->addButton(right);
    (m_preview.proposed.contains(field) ? right : left)->setChecked(true);
    layout->addWidget(left, 0, 1);
    layout->addWidget(right, 0, 2);
    m_fromGone[field] = right;
    m_fields->addRow(row);
}

void ComparePage::showFields()
{
    m_fields->clearRows();
    m_fromGone.clear();
    for (int i = 0; i < kIdentityFieldCount; ++i) {
        const auto field = static_cast<IdentityField>(i);
        const bool isEmpty = valueOf(field, m_preview.kept.record.details).isEmpty() &&
                             valueOf(field, m_preview.gone.record.details).isEmpty();
        if (!isEmpty) {
            addField(field);
        }
    }
}

void ComparePage::showRows()
{
    m_rows->clearRows();
    std::set<QString> tables;
    for (const auto* rows : {&m_preview.kept.rows, &m_preview.gone.rows}) {
        for (const auto& [table, count] : *rows) {
            tables.insert(table);
        }
    }
    const auto countIn = [](const std::map<QString, int>& rows, const QString& table) {
        const auto found = rows.find(table);
        return found == rows.end() ? 0 : found->second;
    };
    for (const QString& table : tables) {
        const QString name = rights_words::tableName(table);
        if (name.isEmpty() || table == "student"_L1) {
            continue;
        }
        m_rows->addRow(bodyLabel(tr("%1: %2 here and %3 in the other record")
                                     .arg(upperFirst(name))
                                     .arg(countIn(m_preview.kept.rows, table))
                                     .arg(countIn(m_preview.gone.rows, table)),
                                 m_rows));
    }
    if (m_rows->rowCount() == 0) {
        m_rows->addRow(mutedLabel(tr("Nothing hangs on either of them."), m_rows));
    }
}

IdentityFields ComparePage::fromGone() const
{
    IdentityFields fields;
    for (const auto& [field, button] : m_fromGone) {
        if (button->isChecked()) {
            fields.insert(field);
        }
    }
    return fields;
}

void ComparePage::swap()
{
    std::swap(m_kept, m_gone);
    refresh();
}

void ComparePage::merge()
{
    const QString kept = m_preview.kept.record.details.shownName();
    const QString gone = m_preview.gone.record.details.shownName();
    if (!context().prompter.confirm(
            this, tr("Make two records one"),
            tr("Everything in the second record, of %1, comes to the record of %2, and the second "
               "record is no more.")
                .arg(gone, kept),
            tr("Make them one"))) {
        return;
    }
    const auto naming = context().workspace.undo().called(
        tr("Made two records of %1 one").arg(m_preview.kept.record.details.shownName()));
    const auto merged = context().workspace.merging().merge(m_kept, m_gone, fromGone());
    if (!merged) {
        showError(merged.error());
        return;
    }
    context().navigator.openRecordsOf(m_kept);
}

} // namespace freshstart
