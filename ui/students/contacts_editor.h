// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student.h"

#include <QWidget>

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace freshstart {

class AddressField;
class Field;
class ListEditor;
class TextArea;

/// Parents, carers and other contacts, the first to call on top.
class ContactsEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactsEditor(QWidget* parent);

    void setContacts(std::vector<Contact> contacts);
    /// In the order shown; priorities follow it.
    [[nodiscard]] const std::vector<Contact>& contacts() const { return m_contacts; }

Q_SIGNALS:
    void changed();

private:
    QWidget* buildForm();
    void buildLines(QVBoxLayout* layout, QWidget* form);
    void buildTicks(QVBoxLayout* layout, QWidget* form);
    Field* line(const QString& label, QString Contact::*member, const QString& objectName,
                QWidget* form);
    void add();
    void remove(int place);
    void move(int from, int to);
    void load(int place);
    void store();
    void showAll();
    void showRightFields();

    std::vector<Contact> m_contacts;
    ListEditor* m_list;
    std::vector<std::pair<QLineEdit*, QString Contact::*>> m_lines;
    std::vector<std::pair<QCheckBox*, bool Contact::*>> m_ticks;
    QComboBox* m_relationship = nullptr;
    QCheckBox* m_livesWithStudent = nullptr;
    QCheckBox* m_courtOrder = nullptr;
    AddressField* m_address = nullptr;
    TextArea* m_courtOrderNote = nullptr;
    Field* m_courtOrderField = nullptr;
    bool m_loading = false;
};

} // namespace freshstart
