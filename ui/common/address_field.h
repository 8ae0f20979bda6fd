// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"

#include <QWidget>

class QLineEdit;

namespace freshstart {

class Field;
class TextArea;

/// Address lines as on an envelope, and the postcode.
class AddressField final : public QWidget
{
    Q_OBJECT

public:
    /// `what` begins the object names: "home" gives "homeAddressEdit".
    AddressField(const QString& label, const QString& what, QWidget* parent);

    void setAddress(const PostalAddress& address);
    [[nodiscard]] PostalAddress address() const;
    [[nodiscard]] Field* linesField() const { return m_linesField; }

Q_SIGNALS:
    void changed();

private:
    TextArea* m_lines;
    QLineEdit* m_postcode;
    Field* m_linesField;
};

} // namespace freshstart
