// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"
#include "core/students/student.h"
#include "ui/common/field.h"

#include <QDate>

#include <vector>

class QComboBox;
class QLineEdit;

namespace freshstart {

class AddressField;
class Card;
class DateField;

/// Names, date of birth, UPN, year, form, address and where the student comes from.
class IdentityForm final : public QWidget
{
    Q_OBJECT

public:
    IdentityForm(QDate today, QWidget* parent);

    void setOrganisations(const std::vector<Organisation>& schools,
                          const std::vector<Organisation>& authorities);
    void setDetails(const StudentDetails& details);
    /// What is typed, tidied; what the form does not show (the import's key) is kept.
    [[nodiscard]] StudentDetails details() const;
    [[nodiscard]] FieldSet& fields() { return m_fields; }
    [[nodiscard]] bool hasUnreadableDate() const;
    void choose(OrganisationKind kind, OrganisationId id);
    [[nodiscard]] QLineEdit* surnameEdit() const { return m_surname; }

Q_SIGNALS:
    void changed();
    void newOrganisationWanted(freshstart::OrganisationKind kind);

private:
    Card* buildNames();
    Card* buildSchool();
    Field* lineField(const QString& label, QLineEdit* edit, const QString& objectName,
                     const QString& name);
    QWidget* originField(const QString& label, QComboBox* combo, const QString& objectName,
                         OrganisationKind kind);

    QDate m_today;
    StudentDetails m_original;
    FieldSet m_fields;
    QLineEdit* m_forename;
    QLineEdit* m_middleNames;
    QLineEdit* m_surname;
    QLineEdit* m_preferredForename;
    QLineEdit* m_preferredSurname;
    DateField* m_dateOfBirth;
    QComboBox* m_sex;
    QComboBox* m_yearGroup;
    QLineEdit* m_form;
    QLineEdit* m_upn;
    AddressField* m_address;
    QComboBox* m_referringSchool;
    QComboBox* m_placingAuthority;
};

} // namespace freshstart
