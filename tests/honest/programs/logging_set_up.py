# habit: logging with basicConfig

import logging

logging.basicConfig(level=logging.DEBUG, format="%(asctime)s %(process)d %(threadName)s %(message)s")
log = logging.getLogger(__name__)


def square(n):
    log.info("squaring %d", n)
    return n * n
