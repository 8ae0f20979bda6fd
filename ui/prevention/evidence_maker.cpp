// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/evidence_maker.h"

#include <QThread>

#include <utility>

namespace freshstart {

EvidenceMaker::EvidenceMaker(QObject* parent)
    : QObject(parent)
{}

EvidenceMaker::~EvidenceMaker()
{
    cancel();
    end();
}

void EvidenceMaker::start(EvidenceRequest request, Contents contents)
{
    m_cancelled = false;
    const auto work = [this, request = std::move(request), contents = std::move(contents)] {
        const auto read = [&contents](const KeptFile& file) -> Result<QByteArray> {
            const auto found = contents.constFind(file.id());
            if (found == contents.constEnd()) {
                return Error{ErrorCode::NotFound, {}, {}, {}};
            }
            return *found;
        };
        const auto tell = [this](int done, int all) {
            QMetaObject::invokeMethod(
                this, [this, done, all] { Q_EMIT progressed(done, all); }, Qt::QueuedConnection);
            return !m_cancelled;
        };
        auto made = std::make_shared<Result<EvidencePack>>(evidencePack(request, read, tell));
        QMetaObject::invokeMethod(
            this,
            [this, made] {
                end();
                Q_EMIT finished(made);
            },
            Qt::QueuedConnection);
    };
    m_thread = QThread::create(work);
    m_thread->start();
}

void EvidenceMaker::cancel()
{
    m_cancelled = true;
}

void EvidenceMaker::end()
{
    if (m_thread != nullptr) {
        m_thread->wait();
        delete std::exchange(m_thread, nullptr);
    }
}

} // namespace freshstart
