// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/invitees.h"
#include "core/prevention/prevention.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace freshstart {

/// One professional at the meeting: name, role (chosen or typed) and organisation; how the person
/// was invited and answered; whether there or represented, and whether in agreement with the plan.
class ParticipantRow final : public QWidget
{
    Q_OBJECT

public:
    ParticipantRow(const PreventionAttendee& attendee, QWidget* parent);

    [[nodiscard]] PreventionAttendee attendee() const;
    /// Takes over what is noted elsewhere: the invitation and the copies.
    void adopt(const PreventionAttendee& stored);
    /// The person does not take part, and why; none: does.
    void setRefused(std::optional<NotInvitedKind> kind);
    [[nodiscard]] bool isRefused() const { return m_refused; }
    /// Whether the person, who has a name, may be taken to have come: nobody said otherwise.
    [[nodiscard]] bool isExpected() const;
    [[nodiscard]] bool wasThere() const;
    void setThere();
    /// Nothing has been said about the person yet.
    [[nodiscard]] bool isEmpty() const;
    /// The place in the list, from 1: for object names and screen readers.
    void setNumber(int number, bool isFirst, bool isLast);
    [[nodiscard]] QWidget* nameEdit() const;
    [[nodiscard]] QList<QWidget*> inTabOrder() const;

Q_SIGNALS:
    void changed();
    void removeAsked();
    void moveAsked(int step);
    void invitedAsked(bool invited); ///< is to be noted, or taken back
    void emailAsked();               ///< the invitation as an email draft

private:
    void build();
    void buildRoles();
    void fill();
    void layOut();
    [[nodiscard]] QHBoxLayout* lastLine();
    void listen();
    void roleTyped(const QString& text);
    void follow();

    PreventionAttendee m_attendee; ///< as given; the role until somebody types another
    bool m_refused = false;
    QLineEdit* m_name = nullptr;
    QComboBox* m_roles = nullptr;
    QLineEdit* m_organisation = nullptr;
    QLabel* m_purpose = nullptr;
    QLabel* m_refusal = nullptr;
    QLineEdit* m_email = nullptr;
    QComboBox* m_reply = nullptr;
    QLineEdit* m_representedBy = nullptr;
    QCheckBox* m_attended = nullptr;
    QCheckBox* m_agreed = nullptr;
    QPushButton* m_draft = nullptr;
    QPushButton* m_invited = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace freshstart
