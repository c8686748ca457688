# habit: a header with all the imports that anybody ever needed

import abc, argparse, array, ast, base64, bisect, cmath, collections, contextlib, copy, csv, ctypes, dataclasses
import difflib, enum, fnmatch, functools, getpass, glob, gzip, heapq, html, inspect, io, ipaddress, itertools, json
import logging, math, multiprocessing, numbers, operator, os, pathlib, pickle, platform, pprint, queue, random, re
import shutil, signal, socket, statistics, string, struct, subprocess, sys, tempfile, textwrap, threading, time
import timeit, traceback, typing, unicodedata, unittest, urllib.request, uuid, warnings, weakref, xml.etree, zlib
from bisect import *
from collections import *
from functools import *
from heapq import *
from itertools import *
from math import *
from typing import *


def square(n: int) -> int:
    return n * n
