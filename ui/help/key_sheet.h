// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QLineEdit;
class QTreeWidget;

namespace freshstart {

/// A key and what it does.
struct KeyLine {
    QString what;
    QString keys; ///< as this system writes them
    bool onPage = false; ///< works on the page that is open; else everywhere

    bool operator==(const KeyLine&) const = default;
};

/// What the window's menus, buttons and shortcuts can be asked for by key just now; none is left out and
/// none is written down a second time.
std::vector<KeyLine> keysOf(const QWidget& window);

/// All of them on one sheet, which narrows down while one types. Esc closes it.
class KeySheet final : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(QWidget* window);

private:
    void fill(const std::vector<KeyLine>& lines);
    void narrow(const QString& typed);

    QLineEdit* m_find;
    QTreeWidget* m_keys;
};

} // namespace freshstart
