"""Recognise mistakes that do not depend on the problem, such as a file in UTF-16, and suggest a remedy.

The source is hostile and can choose the message. So no pattern may scan a part of the source or message repeatedly.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Collection

from judge.backends.detection import TEST_LIBRARIES, unused_libraries
from judge.backends.table import BACKENDS
from judge.judging.pasted import PASTED, Mistake, named_line
from judge.models import Backend, Verdict
from judge.text.messages import Phrase, mark, phrase

_PYTHON_2 = re.compile(
    r"Missing parentheses in call to '(print|exec)'|multiple exception types must be parenthesized"
    r"|name '(xrange|raw_input|unicode|long|reduce|basestring|unichr|cmp|execfile|file|apply|buffer|coerce|intern"
    r"|reload)' is not defined|parameters cannot be parenthesized"
    r"|has no attribute '(has_key|iter(?:items|values|keys)|view(?:items|values|keys)|i(?:zip|map|filter)|maxint"
    r"|getcwdu|func_(?:name|code|defaults|globals)|exc_clear)'|(?:_iterator|generator)' object has no attribute 'next'"
    r"|cannot import name '(i(?:zip|map|filter)(?:_longest)?|maketrans|letters|maxint)'"
    r"|'str' object has no attribute 'decode'|sorted expected 1 argument, got|exceptions must derive from BaseException"
    r"|module 'string' has no attribute|'cmp' is an invalid keyword argument|>>: 'builtin_function_or_method'"
    r"|sort\(\) takes no positional argument"
    r"|No module named '(Queue|c?StringIO|cPickle|urllib2|urlparse|httplib|__builtin__|commands|ConfigParser|Tkinter"
    r"|HTMLParser|SocketServer|sets|exceptions|copy_reg|thread)'|leading zeros in decimal integer"
)
_PYTHON_2_LINE = re.compile(rb"`[^`]+`|<>|\braise\s+\w+\s*,|\b\d+[lL]\b|\bur['\"]")
_DEBUGGER = re.compile(rb"^[ \t]*(?:breakpoint|(?:i?pdb\.)?set_trace)\(", re.MULTILINE)
_DEBUGGERS = ("debugpy", "ipdb", "pudb")
_STANDARD_INPUT = re.compile(rb"\binput\(|\bsys\.(?:stdin|argv)\b|\bopen\(0\b")
_AT_ITS_END = re.compile(r"EOF|^ValueError: (invalid literal|not enough values)|^IndexError: list index out of range")
_FLOAT_INDEX = re.compile(r"integers or slices, not float|'float' object cannot be interpreted as an integer")
_ITERATOR_INDEX = re.compile(
    r"'(map|filter|zip|reversed|dict_\w+)' object (?:is not subscriptable|has no attribute '(?:sort|append|index)')"
    r"|type '(map|filter|zip)' has no len|'(range|dict_\w+|map|filter|zip)' and 'list'"
)
_DTYPES = re.compile(r"must have the same dtype|to have the same dtype|expected scalar type \w+ but found")
_EXIT = re.compile(rb"\b_exit\(")
_PRODUCT = re.compile(r"mat1 and mat2 shapes cannot be multiplied")
_PRODUCT_SIGN = re.compile(rb"@|mm|matmul\(")
_WEIGHT = re.compile(rb"\b(?:weight|Parameter|W)\b(?!\.T\b|\.t\(|\.mT\b)")
_TRACER = re.compile(rb"\bexport\(|\blinearize\(|\bmake_fx\(|\bwhile_loop\(|\baot_function\(")
_NO_GPU = re.compile(
    r"not compiled with CUDA|No CUDA GPUs|Found no NVIDIA driver|PyTorch is not linked with support for mps"
)
_UNDEFINED = re.compile(r"^NameError: name '(\w+)' is not defined")
_CELL = re.compile(rb"^# %% \[cell \d+\]$", re.MULTILINE)  # as catalog.notebook marks the cells of a notebook
_IMPORTED = {"np", "nn", "F", *(backend.library for backend in BACKENDS.values()), *sys.stdlib_module_names}
_PROCESSES = re.compile(rb"^[ \t]*(?:import|from)[ \t]+(?:multiprocessing|concurrent|subprocess)\b", re.MULTILINE)
_WORKERS = re.compile(rb"\bnum_workers\s*=\s*[1-9]")
_NOT_WRITABLE = re.compile(r"Read-only file system|No usable temporary directory")
_NEWER_FSTRING = re.compile(r"SyntaxError: f-string: (?:unmatched|expecting '\}'|expression part cannot include)")
_NEWER_LINE = re.compile(rb"[ \t]*(?:type \w+ *[=[]|(?:async )?def \w+\[|class \w+\[)|[^#]*?\bt(?:\"|')")
_NO_MODULE = re.compile(r"No module named '(\w+)")
_NOT_RUNNABLE = (Verdict.CE, Verdict.RE, Verdict.RV)

MISTAKES = (
    *PASTED,
    Mistake(
        lambda source, message: "leading zeros in decimal integer" in message and b"eval(" in source,
        mark("eval takes no number with leading zeros; convert each word with int()"),
    ),
    Mistake(
        lambda source, message: _is_newer(source, message),
        mark(
            "the line needs a newer Python than the judge's; write it without type parameters, without t-strings, and "
            "without the same quotes inside an f-string"
        ),
    ),
    Mistake(
        lambda source, message: message.endswith("is not a package"),
        mark("import a.b is for modules only; import a function with from a import b, as in from math import sqrt"),
    ),
    Mistake(
        lambda source, message: _is_python_2(source, message),
        mark("this is Python 2; write Python 3: print(x), range, input, k in d, d.items(), except E as e"),
    ),
    Mistake(
        lambda source, message: (
            message.endswith("BdbQuit") or missing_module(message) in _DEBUGGERS or _DEBUGGER.search(source) is not None
        ),
        mark("the file stops at a breakpoint; remove it: judge debug steps through a file without one"),
    ),
    Mistake(
        lambda source, message: _AT_ITS_END.search(message) is not None and _STANDARD_INPUT.search(source) is not None,
        mark(
            "the judge calls your function with the arguments; remove input() and sys.argv, which have nothing to read"
        ),
        of_programs=False,
    ),
    Mistake(
        lambda source, message: _FLOAT_INDEX.search(message) is not None and b"/" in source,
        mark("a / b is a float even for whole numbers; write a // b"),
    ),
    Mistake(
        lambda source, message: _ITERATOR_INDEX.search(message) is not None,
        mark("map, filter, zip and the keys of a dict are not lists; wrap them in list(...)"),
    ),
    Mistake(
        lambda source, message: _DTYPES.search(message) is not None,
        mark("two tensors differ in dtype; create yours with dtype=x.dtype, and leave out .half() and .float()"),
    ),
    Mistake(
        lambda source, message: "leaf Variable that requires grad" in message,
        mark("an input or a parameter is changed in place; compute a new tensor, or change a copy"),
    ),
    Mistake(
        lambda source, message: _NO_GPU.search(message) is not None,
        mark("there is no GPU here; create tensors with device=x.device, and leave out .cuda() and .to('cuda')"),
    ),
    Mistake(
        lambda source, message: _lacks_import(message) and _CELL.search(source) is not None,
        mark("the import of this name is missing; add it to the first lines of the cell"),
    ),
    Mistake(
        lambda source, message: _lacks_import(message),
        mark("the import of this name is missing; add it to the first lines of the file"),
    ),
    Mistake(
        lambda source, message: "change files" in message and _TRACER.search(source) is not None,
        mark("PyTorch cannot trace, export or compile functions here; call the function itself"),
    ),
    Mistake(
        lambda source, message: message.startswith("ended the process") and _EXIT.search(source) is not None,
        mark("os._exit() ends the process before the answer is sent; return, or end a program with sys.exit(0)"),
    ),
    Mistake(
        lambda source, message: _PRODUCT.search(message) is not None and _multiplies_by_weight(source),
        mark("a weight of nn.Linear has the shape (out_features, in_features); write F.linear(x, W), or x @ W.T"),
    ),
    Mistake(
        lambda source, message: message.startswith("the code called sys.exit"),
        mark("exit(), quit() and sys.exit() end the solution; remove exit() and the like, and return the answer"),
        of_programs=False,
    ),
    Mistake(
        lambda source, message: _NOT_WRITABLE.search(message) is not None,
        mark("a solution cannot write files; keep the data in memory, for example in io.BytesIO()"),
    ),
    Mistake(
        lambda source, message: "attempted relative import" in message,
        mark("a solution is a single file; copy into it what it imports"),
    ),
    Mistake(
        lambda source, message: _WORKERS.search(source) is not None,
        mark("a DataLoader cannot start workers here; write num_workers=0"),
    ),
    Mistake(
        lambda source, message: _PROCESSES.search(source) is not None,
        mark("a solution cannot start other processes; compute in the solution itself"),
    ),
)


def _lacks_import(message: str) -> bool:
    match = _UNDEFINED.search(message)
    return match is not None and match[1] in _IMPORTED


def _multiplies_by_weight(source: bytes) -> bool:
    """Return whether a line multiplies by a weight that is not transposed."""
    signs = ((line, _PRODUCT_SIGN.search(line)) for line in source.splitlines())
    return any(sign is not None and _WEIGHT.search(line, sign.end()) for line, sign in signs)


def _is_python_2(source: bytes, message: str) -> bool:
    if _PYTHON_2.search(message):
        return True
    return any(map(_PYTHON_2_LINE.search, named_line(source, message)))


def _is_newer(source: bytes, message: str) -> bool:
    """Return whether the line that could not be parsed is right in a later Python. The sandbox runs the judge's."""
    nested_quotes = sys.version_info < (3, 12) and _NEWER_FSTRING.search(message) is not None
    return nested_quotes or ("SyntaxError" in message and any(map(_NEWER_LINE.match, named_line(source, message))))


def is_foreign_library(message: str, backends: Collection[Backend]) -> bool:
    """Return whether a message says that a module is missing which belongs to none of the problem's ``backends``."""
    missing = missing_module(message)
    return bool(missing) and missing not in {BACKENDS[name].library for name in backends}


def _backend_with(library: str, backends: Collection[Backend]) -> Backend:
    """Return the backend of a problem whose library this is; empty if there is none."""
    return next((name for name in backends if library and BACKENDS[name].library == library), "")


def missing_module(message: str) -> str:
    """Return the name of the module that is missing, as a message says; empty if it says something else."""
    match = _NO_MODULE.search(message)
    return match[1] if match else ""


def remedy(
    source: bytes,
    verdict: Verdict,
    message: str,
    backends: Collection[Backend] = (),
    entries: Collection[str] | None = None,
    *,
    is_program: bool = False,
    backend: Backend = "",
) -> Phrase | None:
    """Return what is wrong with a file that could not be run, and what to do; ``None`` if that is unknown.

    ``backends`` are those of the problem, and ``entries`` are the names that the judge calls. ``backend`` is the one
    that the user chose, empty if it was guessed.
    """
    if verdict not in _NOT_RUNNABLE:
        return None
    possible = [one for one in MISTAKES if one.of_programs or not is_program]
    hint = next((phrase(one.remedy) for one in possible if one.applies(source, message)), None)
    if hint is None and backend and (other := _backend_with(missing_module(message), backends)):
        return phrase(
            "a {title} solution cannot import {library}; remove this import, or choose --backend {other}",
            title=BACKENDS[backend].title,
            library=BACKENDS[other].library,
            other=other,
        )
    if hint is None and is_foreign_library(message, backends):
        if (missing := missing_module(message)) in unused_libraries(source, entries):
            return phrase(
                "no code that runs here uses {library}; remove its import, or move it to where it is used",
                library=missing,
            )
        if missing in TEST_LIBRARIES:
            return phrase("no tests run here; move the code that uses {library} to a file of its own", library=missing)
        return phrase(
            "a solution has only Python's standard library and the libraries that its problem names; "
            "write this part by hand"
        )
    return hint
