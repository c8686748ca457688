# habit: unit tests in the file, not run

import unittest


def square(n):
    """
    >>> square(3)
    9
    """
    return n * n


class TestSquare(unittest.TestCase):
    def test_three(self):
        self.assertEqual(square(3), 9)


if __name__ == "__main__":
    unittest.main()
