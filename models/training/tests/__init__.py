# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Tests of the training code that need neither corpora nor PyTorch: `python3 -m unittest`."""
