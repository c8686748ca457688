from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from judge.guest import codec
from judge.guest.backends.backend import NoGradient
from judge.guest.backends.table import BACKENDS
from judge.values.wire import pack, unpack

NUMPY, TORCH = BACKENDS["numpy"], BACKENDS["torch"]


def _decoded(*values: Any) -> list[Any]:
    decoded: list[Any] = unpack(pack([codec.flatten(value, "array") for value in values]))
    return decoded


def _differences(function: Any, *values: Any) -> list[Any]:
    return NUMPY.reference_gradients(function, _decoded(*values))


def _weights(size: int) -> Any:
    return np.cos(np.arange(size) * 1.7) + 0.25


def test_the_cotangent_is_never_zero_and_changes_its_sign() -> None:
    weights = _weights(1000)
    assert np.abs(weights).min() > 1e-4
    assert (weights > 0).any()
    assert (weights < 0).any()


def test_gradients_of_a_square() -> None:
    x = np.array([1.0, -2.0, 3.0])
    (found,) = _differences(lambda value: value**2, x)
    np.testing.assert_allclose(found, 2 * x * _weights(3), rtol=1e-8)


def test_each_floating_input_has_one_and_integers_have_none() -> None:
    x, y = np.array([1.0, 2.0]), np.array([3.0, 4.0], np.float32)
    first, second = _differences(lambda a, n, b: a * b * n, x, np.array([2, 2]), y)
    np.testing.assert_allclose(first, y * 2 * _weights(2), rtol=1e-8)
    np.testing.assert_allclose(second, x * 2 * _weights(2), rtol=1e-6)
    assert (first.dtype, second.dtype) == (np.float64, np.float32)


def test_arrays_in_lists_have_theirs_in_the_order_of_the_arguments() -> None:
    x, one_part, other = _decoded(np.array([1.0, 2.0]), np.array([3.0, 4.0]), np.array([5.0, 6.0]))

    def function(value: Any, held: Any) -> Any:
        held[0] *= value  # a copy, like every argument
        return held[0] * held[1][0]

    found = NUMPY.reference_gradients(function, [x, [one_part, [other]]])
    weights = _weights(2)
    for one, expected in zip(found, ([15, 24] * weights, [5, 12] * weights, [3, 8] * weights), strict=True):
        np.testing.assert_allclose(one, expected, rtol=1e-7)


def test_gradients_are_computed_in_double_precision() -> None:
    x = np.array([0.1], np.float32)
    (found,) = _differences(lambda value: np.exp(value), x)
    np.testing.assert_allclose(found, np.exp(np.float64(x)) * _weights(1), rtol=1e-6)


def test_gradients_of_several_results() -> None:
    (found,) = _differences(lambda value: (value * 2, value.sum()), np.array([1.0, 2.0]))
    weights = _weights(3)
    np.testing.assert_allclose(found, 2 * weights[:2] + weights[2], rtol=1e-8)


@pytest.mark.parametrize(
    ("function", "value"),
    [
        (lambda value: np.log(value * 0), np.ones(2)),
        (lambda value: value, np.array([1, 2])),
    ],
)
def test_no_gradients_without_floating_inputs(function: Any, value: Any) -> None:
    with np.errstate(divide="ignore"):
        assert _differences(function, value) == []


def test_a_masked_input_counts_as_fixed() -> None:
    (found,) = _differences(lambda value: np.exp(value), np.array([0.0, -np.inf]))
    np.testing.assert_allclose(found, [_weights(2)[0], 0.0], rtol=1e-8)


def test_the_input_is_not_changed() -> None:
    def greedy(value: Any) -> Any:
        value *= 2
        return value

    (found,) = _differences(greedy, np.ones(3))
    np.testing.assert_allclose(found, 2 * _weights(3), rtol=1e-8)


@pytest.mark.torch
def test_gradients_of_pytorch_agree() -> None:
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    x, y = np.array([[0.5, -1.0], [2.0, 0.1]]), np.array([1.5, 2.5])
    expected = _differences(lambda a, b: (np.tanh(a) * b, b.sum()), x, y)
    arguments = TORCH.requiring_grad([torch.from_numpy(x), torch.from_numpy(y)])
    result = (torch.tanh(arguments[0]) * arguments[1], arguments[1].sum())
    found = TORCH.vjp(result, arguments)
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-7)


@pytest.mark.torch
def test_gradients_of_pytorch_agree_for_arrays_in_lists() -> None:
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    x, parts = np.array([0.5, -1.0]), [np.array([1.5, 2.5]), np.array([3.0, -4.0])]
    decoded = [_decoded(x)[0], _decoded(*parts)]
    expected = NUMPY.reference_gradients(lambda a, held: np.tanh(a) * held[0] * held[1], decoded)
    by_autograd = TORCH.reference_gradients(lambda a, held: torch.tanh(a) * held[0] * held[1], decoded)
    arguments = TORCH.requiring_grad([torch.from_numpy(x), [torch.from_numpy(part) for part in parts]])
    result = torch.tanh(arguments[0]) * arguments[1][0] * arguments[1][1]
    found = TORCH.vjp(result, arguments)
    for one, other, third in zip(found, expected, by_autograd, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-7)
        np.testing.assert_allclose(third, other, rtol=1e-7)


@pytest.mark.torch
def test_an_unused_input_has_zeros() -> None:
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    arguments = TORCH.requiring_grad([torch.ones(2), torch.ones(3), torch.ones(2, dtype=torch.int64)])
    found = TORCH.vjp(arguments[0] * 2, arguments)
    assert len(found) == 2
    assert not found[1].any()


@pytest.mark.torch
def test_a_detached_result_has_none() -> None:
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    arguments = TORCH.requiring_grad([torch.ones(2)])
    with pytest.raises(NoGradient, match="detached"):
        TORCH.vjp(arguments[0].detach(), arguments)


@pytest.mark.torch
def test_a_solution_may_leave_gradients_switched_off() -> None:
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    (x,) = TORCH.requiring_grad([torch.tensor([2.0])])
    result = x * 3
    with torch.no_grad():
        (found,) = TORCH.vjp(result, [x])
    assert float(found) == pytest.approx(3 * _weights(1)[0])


@pytest.mark.torch
def test_a_reference_in_torch_has_the_gradients_of_one_in_numpy() -> None:
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    x, y = np.array([0.5, -1.0], np.float32), np.array([1.5, 2.5])
    expected = _differences(lambda a, n, b: np.tanh(a) * b * n, x, np.array([2, 3]), y)
    found = TORCH.reference_gradients(lambda a, n, b: torch.tanh(a) * b * n, _decoded(x, np.array([2, 3]), y))
    assert [one.dtype for one in found] == [torch.float32, torch.float64]
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-6)


@pytest.mark.torch
def test_a_reference_in_torch_has_none_where_one_in_numpy_has_none() -> None:
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    assert TORCH.reference_gradients(lambda a: torch.log(a * 0), _decoded(np.ones(2))) == []
    assert TORCH.reference_gradients(lambda a: a, _decoded(np.array([1, 2]))) == []


@pytest.mark.parametrize("backend", [NUMPY, pytest.param(TORCH, marks=pytest.mark.torch)])
def test_half_precision_alone_tells_which_inputs_matter(backend: Any) -> None:
    one, other, wide = np.ones((2, 3), np.float16), np.ones(3, np.float16), np.ones(3, np.float32)
    found = backend.reference_gradients(lambda a, b, n: a * n + b * 0, _decoded(one, other, 2))
    assert [(array.dtype, array.shape, any(array.data)) for array in found] == [
        ("float16", (2, 3), True),
        ("float16", (3,), False),
    ]
    assert backend.reference_gradients(lambda a, b: a * b, _decoded(one, wide)) == []


def test_half_precision_at_a_kink_asks_for_nothing() -> None:
    (found,) = NUMPY.reference_gradients(lambda a: np.maximum(a, 0), _decoded(np.zeros(3, np.float16)))
    assert not any(found.data)


def _confirms(function: Any, proposed: list[Any], *values: Any) -> bool:
    return NUMPY.confirms_gradients(function, _decoded(*values), _decoded(*proposed))


def test_right_gradients_are_confirmed_and_one_wrong_element_is_not() -> None:
    x, y = np.linspace(-2, 2, 60).reshape(6, 10), np.linspace(1, 2, 10).astype(np.float32)

    def function(a: Any, b: Any) -> Any:
        return np.tanh(a) * b

    right = _differences(function, x, y)
    assert _confirms(function, right, x, y)
    for place in range(2):
        wrong = [one.copy() for one in right]
        wrong[place].flat[7] *= 1.001
        assert not _confirms(function, wrong, x, y)


def test_confirming_takes_a_few_calls_however_many_elements_there_are() -> None:
    calls = []

    def function(a: Any) -> Any:
        calls.append(1)
        return a**2

    x = np.arange(1000.0)
    assert _confirms(function, [2 * x * _weights(1000)], x)
    assert len(calls) < 10


def test_gradients_of_another_shape_or_dtype_are_not_confirmed() -> None:
    x = np.array([1.0, 2.0])
    right = 2 * x * _weights(2)
    for proposed in ([], [right, right], [right[None]], [right.astype(np.float32)]):
        assert not _confirms(lambda a: a**2, proposed, x)


def test_a_masked_input_has_a_gradient_of_zero_or_is_not_confirmed() -> None:
    x = np.array([0.0, -np.inf])
    assert _confirms(np.exp, [np.array([_weights(2)[0], 0.0])], x)
    for other in (1.0, np.nan, np.inf):
        assert not _confirms(np.exp, [np.array([_weights(2)[0], other])], x)


def test_at_a_kink_autograd_is_not_confirmed() -> None:
    assert not _confirms(lambda a: np.maximum(a, 0), [np.zeros(3)], np.zeros(3))


def test_half_precision_is_not_confirmed() -> None:
    x = np.ones(2, np.float16)
    assert not _confirms(lambda a: a, [x], x)
