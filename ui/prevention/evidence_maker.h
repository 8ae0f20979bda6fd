// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/evidence_pack.h"

#include <QHash>
#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace freshstart {

/// Puts an evidence pack together beside the window, which stays usable meanwhile. The files are
/// read before: the school's file is opened by the window alone.
class EvidenceMaker final : public QObject
{
    Q_OBJECT

public:
    using Contents = QHash<QString, QByteArray>; ///< by KeptFile::id(); missing: could not be read

    explicit EvidenceMaker(QObject* parent);
    ~EvidenceMaker() override;

    void start(EvidenceRequest request, Contents contents);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(int done, int all);
    void finished(const std::shared_ptr<Result<EvidencePack>>& made);

private:
    void end();

    QThread* m_thread = nullptr;
    std::atomic<bool> m_cancelled = false;
};

} // namespace freshstart
