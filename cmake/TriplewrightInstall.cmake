# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors

# Installs headers, libraries, the program, and what find_package(Triplewright) reads.
include(CMakePackageConfigHelpers)

get_property(rooms GLOBAL PROPERTY TRIPLEWRIGHT_ROOMS)
set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/Triplewright")

install(TARGETS ${rooms} triplewright EXPORT TriplewrightTargets
        ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
        FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
if(TRIPLEWRIGHT_BUILD_PROGRAM)
    install(TARGETS triplewright_program RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    # What --model NAME finds, as far as there is any.
    install(DIRECTORY models/ DESTINATION "${CMAKE_INSTALL_DATADIR}/triplewright/models"
            FILES_MATCHING PATTERN "triplewright-en-*.safetensors" PATTERN "training" EXCLUDE)
endif()
install(EXPORT TriplewrightTargets NAMESPACE triplewright:: DESTINATION "${package_dir}")

configure_package_config_file(cmake/TriplewrightConfig.cmake.in "${PROJECT_BINARY_DIR}/TriplewrightConfig.cmake"
    INSTALL_DESTINATION "${package_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/TriplewrightConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/TriplewrightConfig.cmake" "${PROJECT_BINARY_DIR}/TriplewrightConfigVersion.cmake"
              cmake/FindoneDNN.cmake DESTINATION "${package_dir}")
install(FILES ontologies/triplewright.ttl DESTINATION "${CMAKE_INSTALL_DATADIR}/triplewright")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
