// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QThread;

namespace freshstart {

class Field;

/// What somebody typed to get in.
struct UnlockTry {
    QString name;
    QString password;
    QString recoveryKey; ///< instead of both
};

/// Whom it let in; nobody by name: whoever has the recovery key.
struct LetIn {
    std::optional<StaffId> staff = {};
};

/// Takes a second, on purpose: done in a thread of its own, and may touch nothing of the window.
using Unlock = std::function<Result<LetIn>(const UnlockTry&)>;

/// Name and password, or the recovery key; says in plain words why it does not open.
class UnlockForm final : public QWidget
{
    Q_OBJECT

public:
    /// `name`: who signed in at this PC last; may be empty.
    UnlockForm(Unlock unlock, const QString& name, QWidget* parent);
    ~UnlockForm() override;

    /// Empty again, and the cursor where typing begins.
    void start();
    void setName(const QString& name);
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isBusy() const { return m_thread != nullptr; }

Q_SIGNALS:
    void opened(const freshstart::LetIn& letIn, bool byRecoveryKey);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const QString& name);
    void listen();
    void showWay();
    void tryIt();
    void finish(const Result<LetIn>& result);
    void setBusy(bool busy);
    void say(const QString& sentence);
    void noteCapsLock(const QString& typed, bool shift);

    Unlock m_unlock;
    bool m_byRecoveryKey = false;
    QThread* m_thread = nullptr;
    QLineEdit* m_name;
    QLineEdit* m_password;
    QLineEdit* m_key;
    Field* m_nameField = nullptr;
    Field* m_passwordField = nullptr;
    Field* m_keyField = nullptr;
    QCheckBox* m_show;
    QLabel* m_caps;
    QLabel* m_message;
    QProgressBar* m_progress;
    QPushButton* m_open;
    QPushButton* m_other; ///< the other way in
};

} // namespace freshstart
