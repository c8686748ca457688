# Divides before it multiplies, where the quotient need not be whole.
# zh: 先除后乘，而商未必是整数。
def unique_paths(m, n):
    paths = 1
    for i in range(1, min(m, n)):
        paths = paths // i * (m + n - 1 - i)
    return paths
