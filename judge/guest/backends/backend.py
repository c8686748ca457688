"""The interface of a backend to the drivers. Its half outside the sandbox is in ``judge.backends``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol

from judge.errors import TranslatableError
from judge.guest.names import Guard
from judge.values.wire import Array


class NoGradient(TranslatableError):
    """The result of a solution is not connected with its inputs."""


class ArrayViews(Protocol):
    """Makes views of a library's arrays. Indexing and assignment through views work alike in all libraries."""

    has_negative_strides: bool

    def owns(self, value: Any) -> bool:
        """Return whether the value is an array of the library."""

    def ones(self, shape: Sequence[int], like: Any) -> Any:
        """Return a new array of ones with the dtype of ``like``."""

    def permuted(self, array: Any, order: Sequence[int]) -> Any:
        """Return a view of ``array``; axis i of the view is axis ``order[i]`` of the array."""

    def broadcast(self, kept: Any, shape: Sequence[int], axes: Sequence[int]) -> Any:
        """Return a copy of ``kept`` as a writable view of this shape, with stride 0 along ``axes``."""


class GuestBackend:
    """An array library inside the sandbox. The methods of this base class serve a backend without arrays.

    Methods that take an object of any library return ``None`` if the object belongs to another library.
    """

    name = ""
    guarded_libraries: tuple[str, ...] = ()
    """The top-level modules from which a problem may forbid functions."""

    has_arrays = True

    source_names: tuple[str, ...] = ()
    """The names by which sources usually refer to the library."""

    array_function = ""
    """The library's function that makes an array from a value and a dtype."""

    ravels_in_memory_order = False
    """Whether arrays can be flattened in the order in which their elements are stored."""

    views: ArrayViews | None = None
    """Makes views of the library's arrays in other memory layouts; None if the layout cannot be chosen."""

    def array(self, value: Array) -> Any:
        """Return a decoded array as the solution gets it."""
        raise TypeError(f"the backend {self.name} has no arrays")

    def materialised(self, value: Any) -> Any:
        """Return a decoded value with each array, also those in lists, as the solution gets it."""
        if isinstance(value, Array):
            return self.array(value)
        if isinstance(value, list) and self.has_arrays:
            return [self.materialised(item) for item in value]
        return value

    def exported(self, value: Any) -> Any:
        """Return an array of the library as a ``numpy.ndarray`` or as an ``Array``."""
        return None

    def adjusted(self, result: Any, flat: Any, values: list[Any], returns: str) -> Any:
        """Return the encoded result as it is compared: rounded, or with the values marked that are not accepted.

        ``flat`` is ``result`` after ``codec.flatten``; ``values`` are the decoded arguments.
        """
        return flat

    def prepare(self, source: bytes) -> None:
        """Load the parts of the library that the source will need and that the fork server has not loaded.

        This is done while the source is loaded, so that it is not charged to a case.
        """

    def guard(self, forbidden: Iterable[str]) -> Guard | None:
        """Return a guard against these functions, or ``None`` if the library has none that could be forbidden."""
        return None

    def requiring_grad(self, arguments: list[Any]) -> list[Any]:
        """Return the arguments, prepared for taking gradients with respect to them."""
        return arguments

    def vjp(self, result: Any, arguments: list[Any]) -> list[Any]:
        """Return the gradients of the floating inputs under the fixed cotangent. Raises NoGradient."""
        raise NoGradient("the backend {backend} has no gradients", backend=self.name)

    def reference_gradients(self, function: Callable[..., Any], values: list[Any]) -> list[Any]:
        """Return the gradients of a package's reference, each with its input's dtype.

        They are computed in float64 whatever the dtype of the inputs. In half precision, only placeholders are returned
        (``cotangent.half_gradient``). The list is empty if the result is not finite, if no input is a floating array,
        or if some inputs are in half precision and others are not.
        """
        return []

    def confirms_gradients(self, function: Callable[..., Any], values: list[Any], proposed: list[Any]) -> bool:
        """Return whether ``proposed`` are the reference's gradients; False if checking is no quicker than computing."""
        return False
