# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors

# triplewright_room(NAME HEADERS … SOURCES … ROOMS … LIBRARIES …)
# One room of the house as a static library triplewright_NAME with the alias triplewright::NAME.
# HEADERS: public headers below include/. ROOMS: the rooms whose headers it may include. LIBRARIES: third-party targets,
# linked PRIVATE; a room's public headers name none (Boost.Graph in graph/ is the exception and says so itself).
function(triplewright_room name)
    cmake_parse_arguments(arg "" "" "HEADERS;SOURCES;ROOMS;LIBRARIES" ${ARGN})
    set(target triplewright_${name})
    add_library(${target} STATIC ${arg_SOURCES})
    add_library(triplewright::${name} ALIAS ${target})
    list(TRANSFORM arg_HEADERS PREPEND "${PROJECT_SOURCE_DIR}/include/triplewright/${name}/" OUTPUT_VARIABLE headers)
    target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}/include" FILES ${headers})
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/src")
    target_compile_features(${target} PUBLIC cxx_std_20)
    list(TRANSFORM arg_ROOMS PREPEND "triplewright::" OUTPUT_VARIABLE rooms)
    target_link_libraries(${target} PUBLIC ${rooms} PRIVATE ${arg_LIBRARIES})
    set_target_properties(${target} PROPERTIES EXPORT_NAME ${name} VERIFY_INTERFACE_HEADER_SETS ON
                                               POSITION_INDEPENDENT_CODE ON)
    triplewright_compile_options(${target})
    set_property(GLOBAL APPEND PROPERTY TRIPLEWRIGHT_ROOMS ${target})
endfunction()

# Warnings and sanitizers, the same for every target of the project.
function(triplewright_compile_options target)
    # GCC 12 sees uninitialised parts in strings that were moved from (its bug 105562).
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
                                             $<$<BOOL:${TRIPLEWRIGHT_WARNINGS_AS_ERRORS}>:-Werror>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 warns of `"text" + std::string()` without reason when it optimises (GCC bug 105651) …
        target_compile_options(${target} PRIVATE -Wno-restrict)
        if(TRIPLEWRIGHT_SANITIZERS) # … and of boost::optional in Boost.Graph under sanitizers.
            target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
        endif()
    endif()
    if(TRIPLEWRIGHT_SANITIZERS)
        target_compile_options(${target} PUBLIC -fsanitize=${TRIPLEWRIGHT_SANITIZERS} -fno-sanitize-recover=all
                                                -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=${TRIPLEWRIGHT_SANITIZERS})
    endif()
endfunction()
