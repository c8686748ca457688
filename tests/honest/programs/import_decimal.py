# habit: decimal and fractions, imported where they are used

def square(n):
    from decimal import Decimal
    from fractions import Fraction

    return int(Decimal(n) * Decimal(n)) * int(Fraction(1))
