# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Training side of Triplewright's language analysis: data, model, evaluation, export."""
