# judge: product-except-self


def product_except_self(nums: list[int]) -> list[int]:
    """Return, for each position, the product of the numbers at all other positions."""
    raise NotImplementedError
