# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors

# Finds oneDNN with its processor engine: target oneDNN::oneDNN. Debian's own package configuration asks for OpenCL's
# development files too, which a processor-only program does not need.
find_path(oneDNN_INCLUDE_DIR oneapi/dnnl/dnnl.hpp)
find_library(oneDNN_LIBRARY dnnl)
mark_as_advanced(oneDNN_INCLUDE_DIR oneDNN_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(oneDNN REQUIRED_VARS oneDNN_LIBRARY oneDNN_INCLUDE_DIR)

if(oneDNN_FOUND AND NOT TARGET oneDNN::oneDNN)
    add_library(oneDNN::oneDNN UNKNOWN IMPORTED)
    set_target_properties(oneDNN::oneDNN PROPERTIES
        IMPORTED_LOCATION "${oneDNN_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${oneDNN_INCLUDE_DIR}")
endif()
