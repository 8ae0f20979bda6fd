// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/unlock_school.h"

#include "core/records/sign_in_service.h"
#include "ui/common/this_pc.h"
#include "ui/protection/unlock_dialog.h"

#include <QFileInfo>

namespace freshstart {

Unlock unlockOf(const QString& path)
{
    return [path](const UnlockTry& typed) -> Result<LetIn> {
        const auto signedIn = typed.recoveryKey.isEmpty()
                                  ? signIn(path, typed.name, typed.password)
                                  : signInWithRecoveryKey(path, typed.recoveryKey);
        if (!signedIn) {
            return signedIn.error();
        }
        return LetIn{signedIn->byRecoveryKey ? std::optional<StaffId>() : signedIn->staff};
    };
}

UnlockAnswer askWho(const QString& path)
{
    UnlockDialog dialog(QFileInfo(path).fileName(), rememberedSignInName(), unlockOf(path));
    const int answer = dialog.exec();
    if (answer != UnlockDialog::Open) {
        return {answer == UnlockDialog::AnotherFile};
    }
    if (!dialog.byRecoveryKey()) {
        rememberSignInName(dialog.name());
    }
    return {false, dialog.letIn(), dialog.byRecoveryKey()};
}

} // namespace freshstart
