# The sums are kept in 32 bits, where they overflow.
# zh: 和用 32 位整数保存，会溢出。
import ctypes


def max_path_sum(root):
    best = float("-inf")

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        left = max(gain(node.left), 0)
        right = max(gain(node.right), 0)
        best = max(best, ctypes.c_int32(node.val + left + right).value)
        return ctypes.c_int32(node.val + max(left, right)).value

    gain(root)
    return best
